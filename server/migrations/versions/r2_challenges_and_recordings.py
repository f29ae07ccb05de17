"""CAPTCHA sessions with their answers, sessions that were condemned, and recordings made with consent."""

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "challenges",
        sa.Column("session", sa.Text, nullable=False),
        sa.Column("issued", moment, nullable=False),
        sa.Column("expires", moment, nullable=False),
        sa.Column("goals", sa.JSON, nullable=False),
        sa.Column("condemned", moment, nullable=True),
        sa.Column("redeemed", sa.Uuid, nullable=True),
        sa.PrimaryKeyConstraint("session", name="challenges_key"),
    )
    op.create_index("challenges_by_expires", "challenges", ["expires"])
    op.create_table(
        "answers",
        sa.Column("session", sa.Text, nullable=False),
        sa.Column("captcha_id", sa.Text, nullable=False),
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("figures", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("session", "captcha_id", name="answers_key"),
        sa.ForeignKeyConstraint(
            ["session"], ["challenges.session"], name="answers_session_of_challenges", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "condemned",
        sa.Column("session", sa.Text, nullable=False),
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("reply", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("session", name="condemned_key"),
    )
    op.create_table(
        "recordings",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("consented_at", moment, nullable=False),
        sa.Column("label", sa.Text, nullable=False),
        sa.Column("bot_kind", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("layer", sa.Text, nullable=False),
        sa.Column("facts", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="recordings_key"),
    )
    op.create_index("recordings_by_consented_at", "recordings", ["consented_at"])
    op.create_table(
        "batches",
        sa.Column("recording", sa.Text, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("last", sa.Boolean, nullable=False),
        sa.Column("n_events", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("recording", "seq", name="batches_key"),
        sa.ForeignKeyConstraint(
            ["recording"], ["recordings.id"], name="batches_recording_of_recordings", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    for table in ("batches", "recordings", "condemned", "answers", "challenges"):
        op.drop_table(table)
