using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.Reporting;
using Calculator.ScenarioFiles.Documents;
using Calculator.Workbooks.Reading;

namespace Calculator.Cli.Importing;

/// <summary>The scenario that a workbook was made of.</summary>
/// <param name="InBook">As the workbook shows it.</param>
/// <param name="InUse">As the workbook's switch stands.</param>
/// <param name="Alternative">The alternative that the switch stands on; <c>null</c> for the scenario itself.</param>
internal sealed record ImportSource(Report InBook, Report InUse, string? Alternative)
{
    /// <summary>The source, or <c>null</c> after its errors were printed.</summary>
    /// <param name="terminal">Takes the errors.</param>
    /// <param name="scenario">The scenario file.</param>
    /// <param name="inputs">What stands in the workbook.</param>
    /// <param name="load">What is loaded of the file.</param>
    /// <param name="files">Where files are read from.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static ImportSource? Load(
        Terminal terminal,
        string scenario,
        WorkbookInputs inputs,
        LoadOptions load,
        IFileStore files
    )
    {
        if (!inputs.HasSwitch)
        {
            var own = ScenarioLoading.Run(terminal, scenario, load, files)?.Report();
            return own is null ? null : new ImportSource(own, own, load.Alternative);
        }

        var all = ScenarioLoading
            .Run(
                terminal,
                scenario,
                load with
                {
                    Alternative = null,
                    ChecksAlternatives = true,
                },
                files
            )
            ?.Report(withAlternatives: true);
        return all is null
            ? null
            : AsSwitched(terminal, all, load.Alternative ?? inputs.Alternative);
    }

    /// <summary>The file of that name beside the output, in <c>./scenarios</c> or among the shipped ones; <c>null</c> where it is
    /// in none of them.</summary>
    public static string? Find(string fileName, string target)
    {
        var name = Path.GetFileName(fileName);
        return new[]
        {
            Path.GetDirectoryName(Path.GetFullPath(target))!,
            ".",
            "scenarios",
            ShippedScenarios.Folder,
        }
            .OfType<string>()
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    private static ImportSource? AsSwitched(Terminal terminal, Report all, string? wanted)
    {
        var chosen =
            all.Alternatives.FirstOrDefault(a => a.Name == wanted)
            ?? all.Alternatives.FirstOrDefault(a =>
                string.Equals(a.Name, wanted, StringComparison.OrdinalIgnoreCase)
            );
        if (wanted is not null && chosen is null)
        {
            terminal.Error.WriteLine(
                $"error: the scenario switch on Inputs stands on '{wanted}', and the scenario has no such alternative (base, {string.Join(", ", all.Alternatives.Select(a => a.Name))}); nothing was written"
            );
            return null;
        }

        if (chosen is null)
        {
            return new ImportSource(all, all, null);
        }

        if (!IsInBook(chosen, all))
        {
            terminal.Error.WriteLine(
                $"error: the alternative '{chosen.Name}' has other years, prices or currency and is not in this workbook; import the workbook of its own run; nothing was written"
            );
            return null;
        }

        return new ImportSource(
            all,
            all with
            {
                Title = chosen.Title,
                Result = chosen.Result,
            },
            chosen.Name
        );
    }

    private static bool IsInBook(ReportCase chosen, Report all) =>
        chosen.Currency == all.Currency
        && chosen.Basis == all.Basis
        && chosen.Result.Model.Years.Equals(all.Result.Model.Years);
}
