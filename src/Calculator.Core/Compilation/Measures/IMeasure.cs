using System.Collections.Immutable;

namespace Calculator.Core.Compilation.Measures;

/// <summary>A measure of the catalog: one or more lines with a definition. A new one is one file here and one line in <see cref="MeasureCatalog"/>.</summary>
public interface IMeasure
{
    /// <summary>The ids it adds; words in capitals, such as HOST and CATEGORY, are the parts that depend on the scenario.</summary>
    ImmutableArray<string> Ids { get; }

    /// <summary>What it means and how it is reckoned, as printed in the documentation and the workbook.</summary>
    string Definition { get; }

    /// <summary>Adds its lines; none where the scenario has nothing to measure.</summary>
    void AddLines(MeasureContext context);
}
