"""Opens workbooks with openpyxl, and prints what it finds: program, file, cells with content, formulas, notes on cells with content."""

import sys

import openpyxl

for file in sys.argv[1:]:
    found = [0, 0, 0]
    for sheet in openpyxl.load_workbook(file):
        for row in sheet.iter_rows():
            for cell in row:
                found[0] += cell.value is not None
                found[1] += cell.data_type == "f"
                found[2] += cell.comment is not None and cell.value is not None
    print("openpyxl", file, *found, sep="\t")
