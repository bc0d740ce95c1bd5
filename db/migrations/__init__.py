"""The history of the schema: one script per step, run in order inside one transaction."""
