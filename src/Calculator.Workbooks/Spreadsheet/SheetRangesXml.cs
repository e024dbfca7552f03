using System.Xml;
using Calculator.Workbooks.Content;
using static Calculator.Workbooks.Spreadsheet.XmlElements;

namespace Calculator.Workbooks.Spreadsheet;

/// <summary>Writes what a sheet says of ranges of its cells, in the order that the schema fixes: merged cells, cells that turn red,
/// rules for entries, links.</summary>
internal static class SheetRangesXml
{
    public static void Write(XmlWriter xml, Sheet sheet)
    {
        if (sheet.Merged.Count > 0)
        {
            xml.WriteStartElement("mergeCells");
            xml.WriteAttributeString("count", Text(sheet.Merged.Count));
            foreach (var range in sheet.Merged)
            {
                xml.Empty("mergeCell", ("ref", range));
            }

            xml.WriteEndElement();
        }

        foreach (var (index, alarm) in sheet.Alarms.Index())
        {
            WriteAlarm(xml, alarm, index + 1);
        }

        if (sheet.Validations.Count > 0)
        {
            xml.WriteStartElement("dataValidations");
            xml.WriteAttributeString("count", Text(sheet.Validations.Count));
            foreach (var validation in sheet.Validations)
            {
                WriteValidation(xml, validation);
            }

            xml.WriteEndElement();
        }

        if (sheet.Links.Count > 0)
        {
            xml.WriteStartElement("hyperlinks");
            foreach (var (cell, target) in sheet.Links)
            {
                xml.Empty("hyperlink", ("ref", cell), ("location", target));
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteAlarm(XmlWriter xml, Alarm alarm, int priority)
    {
        xml.WriteStartElement("conditionalFormatting");
        xml.WriteAttributeString("sqref", alarm.Range);
        xml.WriteStartElement("cfRule");
        xml.WriteAttributeString("type", "expression");
        xml.WriteAttributeString("dxfId", "0");
        xml.WriteAttributeString("priority", Text(priority));
        xml.WriteElementString("formula", alarm.Formula);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteValidation(XmlWriter xml, Validation validation)
    {
        var (type, comparison) = Words(validation.Kind);
        xml.WriteStartElement("dataValidation");
        xml.WriteAttributeString("type", type);
        if (comparison is not null)
        {
            xml.WriteAttributeString("operator", comparison);
        }

        xml.WriteAttributeString("allowBlank", "1");
        xml.WriteAttributeString("showErrorMessage", "1");
        xml.WriteAttributeString("errorTitle", validation.ErrorTitle);
        xml.WriteAttributeString("error", validation.Error);
        xml.WriteAttributeString("sqref", validation.Range);
        xml.WriteElementString("formula1", validation.First);
        if (validation.Second is { } second)
        {
            xml.WriteElementString("formula2", second);
        }

        xml.WriteEndElement();
    }

    private static (string Type, string? Operator) Words(ValidationKind kind) =>
        kind switch
        {
            ValidationKind.Between => ("decimal", "between"),
            ValidationKind.AtLeast => ("decimal", "greaterThanOrEqual"),
            ValidationKind.MoreThan => ("decimal", "greaterThan"),
            ValidationKind.AtMost => ("decimal", "lessThanOrEqual"),
            ValidationKind.OneOf => ("list", null),
            _ => ("custom", null),
        };
}
