using System.Globalization;
using System.IO.Packaging;
using System.Xml.Linq;
using Calculator.Workbooks.ChartParts;
using Calculator.Workbooks.Charts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Calculator.Workbooks.Finishing;

/// <summary>Adds a sheet's charts: ClosedXML can't write charts.</summary>
internal static class SheetCharts
{
    private const string Id = "rIdDrawing";
    private const string Related =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>What names the charts in the sheet.</summary>
    public static OpenXmlElement Place() => new Drawing { Id = Id };

    /// <summary>True for elements of a sheet that must come after its charts.</summary>
    public static bool ComesBefore(OpenXmlElement element) =>
        element is LegacyDrawing or TableParts;

    /// <param name="package">The package.</param>
    /// <param name="sheet">The sheet's part.</param>
    /// <param name="charts">Its charts; at least one.</param>
    /// <param name="number">The number of the last chart in the package, counted up.</param>
    public static void Add(
        Package package,
        PackagePart sheet,
        IReadOnlyCollection<PlacedChart> charts,
        ref int number
    )
    {
        var place = PartNames.SheetNumber(sheet.Uri)!.Value;
        var drawing = Part(package, "drawings/drawing", place, "drawing+xml");
        Relate(sheet, drawing, "drawing", Id);
        var placed = new List<(PlacedChart, string)>();
        foreach (var chart in charts)
        {
            var part = Part(package, "charts/chart", ++number, "drawingml.chart+xml");
            Save(part, ChartXml.Write(chart.Chart));
            var id = string.Create(CultureInfo.InvariantCulture, $"rIdChart{placed.Count + 1}");
            Relate(drawing, part, "chart", id);
            placed.Add((chart, id));
        }

        Save(drawing, DrawingXml.Write(placed));
    }

    private static PackagePart Part(Package package, string path, int number, string type) =>
        package.CreatePart(
            PartNames.Name(string.Create(CultureInfo.InvariantCulture, $"/xl/{path}{number}.xml")),
            Office + type,
            CompressionOption.NotCompressed
        );

    private static void Relate(PackagePart from, PackagePart to, string type, string id) =>
        from.CreateRelationship(
            PackUriHelper.GetRelativeUri(from.Uri, to.Uri),
            TargetMode.Internal,
            Related + type,
            id
        );

    private static void Save(PackagePart part, XDocument xml)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        xml.Save(stream, SaveOptions.DisableFormatting);
    }
}
