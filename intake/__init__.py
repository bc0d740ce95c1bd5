"""The gate: a published workbook → let in → read apart → understood → checked → what would change."""
