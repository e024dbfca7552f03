using System.Text;
using System.Text.RegularExpressions;
using Calculator.Workbooks.Live;

namespace Calculator.Workbooks.Layout;

/// <summary>The workbook's defined names: one for each input, made from its id, and a few fixed ones.</summary>
internal sealed partial class DefinedNames
{
    /// <summary>The row of year numbers over the inputs.</summary>
    public const string InputYears = "input_years";

    /// <summary>TRUE when every check holds.</summary>
    public const string ChecksOk = "checks_ok";

    /// <summary>The cell that chooses the scenario, by name.</summary>
    public const string Scenario = "scenario";

    /// <summary>The number of the scenario in use, from 1.</summary>
    public const string ScenarioNumber = "scenario_number";

    // Excel takes 255; this leaves room for a number that keeps long names apart.
    private const int MaximumLength = 240;

    private readonly Dictionary<string, string> _byInput = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Reference)> _all = [];

    // Excel doesn't tell names apart by case.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase)
    {
        InputYears,
        ChecksOk,
        Scenario,
        ScenarioNumber,
    };

    public DefinedNames(LiveModel model, InputLayout layout)
    {
        _all.Add((InputYears, layout.YearsReference));
        if (model.HasSwitch)
        {
            _all.Add((Scenario, layout.SwitchReference));
            _all.Add((ScenarioNumber, layout.SwitchNumberReference));
        }

        foreach (var input in model.Inputs)
        {
            var name = Unique(Legal(input.Id));
            _byInput.Add(input.Id, name);
            _all.Add((name, layout.Reference(input)));
        }
    }

    /// <summary>Every name with what it refers to.</summary>
    public IReadOnlyList<(string Name, string Reference)> All => _all;

    public string Of(LiveInput input) => _byInput[input.Id];

    /// <summary>Adds a name that a sheet gives one of its cells.</summary>
    public void Add(string name, string reference) => _all.Add((name, reference));

    /// <summary>An id as a name that no reader takes for a cell (<c>fx2022</c> is one), a row and column, or a truth value.</summary>
    internal static string Legal(string id)
    {
        var text = new StringBuilder(id.Length);
        foreach (var c in id)
        {
            text.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        }

        var name = text.ToString(0, Math.Min(text.Length, MaximumLength));
        return name.Length == 0 || char.IsAsciiDigit(name[0]) || Mistakable().IsMatch(name)
            ? "in_" + name
            : name;
    }

    // Cells in A1 style of any column up to three letters, anything that opens like R1C1, and words with a meaning.
    [GeneratedRegex(
        "^([a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*|true|false|_xl.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Mistakable();

    private string Unique(string name)
    {
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = $"{name}_{number}";
        }

        return unique;
    }
}
