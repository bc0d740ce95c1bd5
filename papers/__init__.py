"""The press: an answer on paper.

`page` and `workbook` say what a paper is told, every word ready-said; `page_pdf`, `page_docx`, `sheet_xlsx` and
`sheet_csv` print it.
"""
