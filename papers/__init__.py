"""The press: an answer on paper.

`page` and `workbook` say what a paper is told; `page_pdf`, `page_docx`, `sheet_xlsx` and `sheet_csv` print it. Words arrive ready-said.
"""
