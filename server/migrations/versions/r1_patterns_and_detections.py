"""Tap patterns with the taps they were learnt from, and the detection log."""

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "patterns",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("user_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("profile", sa.JSON, nullable=False),
        sa.Column("enrolments", sa.Integer, nullable=False),
        sa.Column("created", moment, nullable=False),
        sa.Column("updated", moment, nullable=False),
        sa.PrimaryKeyConstraint("id", name="patterns_key"),
        sa.UniqueConstraint("user_id", "name", name="patterns_by_user_id_name"),
    )
    op.create_table(
        "enrolments",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("pattern_id", sa.Integer, nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("onsets", sa.JSON, nullable=False),
        sa.Column("releases", sa.JSON, nullable=True),
        sa.PrimaryKeyConstraint("id", name="enrolments_key"),
        sa.ForeignKeyConstraint(
            ["pattern_id"], ["patterns.id"], name="enrolments_pattern_id_of_patterns", ondelete="CASCADE"
        ),
    )
    op.create_index("enrolments_by_pattern_id", "enrolments", ["pattern_id"])
    op.create_table(
        "detections",
        sa.Column("id", sa.Uuid, nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("modality", sa.Text, nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("rules", sa.Text, nullable=True),
        sa.Column("user_id", sa.Text, nullable=True),
        sa.Column("session_id", sa.Text, nullable=True),
        sa.Column("p_bot", sa.Double, nullable=True),
        sa.Column("decision", sa.Text, nullable=False),
        sa.Column("flags", sa.JSON, nullable=False),
        sa.Column("figures", sa.JSON, nullable=False),
        sa.PrimaryKeyConstraint("id", name="detections_key"),
    )
    named = sa.text("user_id IS NOT NULL")
    op.create_index("detections_by_user", "detections", ["user_id", "at"], sqlite_where=named, postgresql_where=named)


def downgrade() -> None:
    for table in ("detections", "enrolments", "patterns"):
        op.drop_table(table)
