"""Writes with XlsxWriter a workbook of as many cells, formulas, links, comments and charts as another has.

    python3 xlsxwriter_workbook.py --count BOOK.xlsx         prints the counts
    python3 xlsxwriter_workbook.py --write OUT.xlsx COUNTS   writes a workbook of those counts
"""

import sys


def count(path):
    import re
    import zipfile

    texts = numbers = formulas = links = comments = charts = sheets = 0
    with zipfile.ZipFile(path) as book:
        for name in book.namelist():
            if name.startswith("xl/worksheets/sheet"):
                sheets += 1
                xml = book.read(name).decode()
                for cell in re.findall(r"<(?:x:)?c [^>]*?(?:/>|>.*?</(?:x:)?c>)", xml, re.S):
                    if "<x:f>" in cell or "<f>" in cell:
                        formulas += 1
                    elif 't="s"' in cell:
                        texts += 1
                    else:
                        numbers += 1
                links += len(re.findall(r"<(?:x:)?hyperlink ", xml))
            elif re.search(r"comments\d*\.xml$", name):
                comments += len(re.findall(r"<(?:x:)?comment ", book.read(name).decode()))
            elif re.search(r"charts/chart\d+\.xml$", name):
                charts += 1
    return [sheets, texts, numbers, formulas, links, comments, charts]


def write(path, sheets, texts, numbers, formulas, links, comments, charts):
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    styles = [book.add_format({"num_format": f"#,##0.{'0' * n}"}) for n in range(1, 9)]
    plain = book.add_format({"font_color": "#595959"})
    pages = [book.add_worksheet(f"Sheet{n + 1}") for n in range(sheets)]
    kinds = (
        ["t"] * texts + ["n"] * numbers + ["f"] * formulas
    )
    per_sheet = -(-len(kinds) // sheets)
    columns = 10
    for index, page in enumerate(pages):
        page.freeze_panes(4, 3)
        page.set_landscape()
        page.fit_to_pages(1, 0)
        page.set_footer("&La&C&A&RPage &P of &N")
        for at, kind in enumerate(kinds[index * per_sheet : (index + 1) * per_sheet]):
            row, column = divmod(at, columns)
            if kind == "t":
                page.write_string(row, column, f"line.of.the.model.{index}.{at}", plain)
            elif kind == "n":
                page.write_number(row, column, 1234567.25 * (at + 1), styles[at % 8])
            else:
                page.write_formula(
                    row, column, f"=SUM(Sheet1!A{row + 2}:A{row + 9})*(1+Sheet2!$D${at + 5})", styles[at % 8], 1.5 * at
                )
    for at in range(links):
        pages[at % sheets].write_url(2000 + at, 0, f"internal:'Sheet1'!A{at + 1}", plain, f"figure {at}")
    for at in range(comments):
        pages[min(1, sheets - 1)].write_comment(at, 3, "Allowed: 0 or more. Amounts are not negative.")
    for at in range(charts):
        chart = book.add_chart({"type": "column", "subtype": "stacked"})
        for series in range(6):
            chart.add_series(
                {
                    "name": f"=Sheet1!$A${series + 1}",
                    "categories": "=Sheet1!$D$4:$H$4",
                    "values": f"=Sheet1!$D${series + 5}:$H${series + 5}",
                }
            )
        pages[0].insert_chart(30 + 22 * at, 0, chart)
    book.close()


if __name__ == "__main__":
    if sys.argv[1] == "--count":
        print(*count(sys.argv[2]))
    else:
        write(sys.argv[2], *map(int, sys.argv[3:]))
