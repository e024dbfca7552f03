// Opens workbooks with ExcelJS and SheetJS, and prints what each finds: program, file, cells with content, formulas, notes on cells with content
// (ExcelJS leaves out those on empty cells).
const fs = require("fs");
const ExcelJS = require("exceljs");
const SheetJS = require("xlsx");

async function exceljs(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const found = [0, 0, 0];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        // A merged cell is told once a cell that it covers.
        if (cell.master === cell) {
          found[0] += 1;
          found[1] += cell.formula ? 1 : 0;
          found[2] += cell.note ? 1 : 0;
        }
      }),
    ),
  );
  return found;
}

async function sheetjs(file) {
  const workbook = SheetJS.read(fs.readFileSync(file));
  const found = [0, 0, 0];
  for (const sheet of Object.values(workbook.Sheets)) {
    const cells = Object.keys(sheet).filter((k) => !k.startsWith("!")).map((k) => sheet[k]);
    for (const cell of cells.filter((c) => c.t !== "z")) {
      found[0] += 1;
      found[1] += cell.f ? 1 : 0;
      found[2] += cell.c ? 1 : 0;
    }
  }
  return found;
}

(async () => {
  for (const file of process.argv.slice(2)) {
    for (const open of [exceljs, sheetjs]) {
      console.log([open.name, file, ...(await open(file))].join("\t"));
    }
  }
})();
