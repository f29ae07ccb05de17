"""What alembic runs: the migrations, on the connection and in the transaction of server/migrate.py."""

from alembic import context

from botcore.server.tables import metadata

given = context.config.attributes
context.configure(
    connection=given["connection"],
    target_metadata=metadata,
    version_table=given["version_table"],
    render_as_batch=True,  # SQLite alters a table by making it anew
)
context.run_migrations()
