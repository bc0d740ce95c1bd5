"""The archive: tables, engine, store, releases, migrations."""
