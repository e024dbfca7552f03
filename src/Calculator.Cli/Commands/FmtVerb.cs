using System.CommandLine;
using System.Text;
using Calculator.Cli.Files;
using Calculator.Cli.Loading;
using Calculator.Cli.Output;
using Calculator.ScenarioFiles.Layout;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance fmt FILE...</c>: scenario files laid out as all are, or told that they aren't.</summary>
internal sealed class FmtVerb : IVerb
{
    private const long MostBytes = 2_000_000;

    private readonly CommonOptions _common = new() { HasSettings = false };
    private readonly Argument<string[]> _files = CommonOptions.ScenarioFiles();

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing; end with 1 where a file would change.",
    };

    public string Example => "alliance fmt scenarios/japan-2022.yaml --check";

    public Command Command =>
        _common.Command(
            "fmt",
            "Lay scenario files out alike; comments and meaning stay. A file with errors is left as it is.",
            [_files, _check],
            Run
        );

    private int Run(ParseResult parsed)
    {
        var terminal = _common.Terminal(parsed);
        var codes = parsed
            .GetValue(_files)!
            .Select(f => Format(terminal, f, _common.Load(parsed), parsed.GetValue(_check)))
            .ToArray();
        return codes.Max();
    }

    private static int Format(Terminal terminal, string file, LoadOptions load, bool isCheck)
    {
        if (ScenarioLoading.Valid(terminal, file, load) is null)
        {
            return ExitCode.ScenarioHasErrors;
        }

        var content = new DiskFileStore().ReadBytes(file, MostBytes);
        if (ScenarioLayout.Of(Encoding.UTF8.GetString(content)) is not { } laid)
        {
            terminal.Error.WriteLine(
                $"error: '{file}' can't be laid out without a doubt about its meaning; it is left as it is"
            );
            return ExitCode.ScenarioHasErrors;
        }

        var bytes = Encoding.UTF8.GetBytes(laid);
        if (content.AsSpan().SequenceEqual(bytes))
        {
            return ExitCode.Done;
        }

        if (isCheck)
        {
            Tell(terminal, $"{file}: would be laid out");
            return ExitCode.Different;
        }

        // Where a link stands, what it leads to is written.
        SingleFile.Write(RealPath.Of(file), bytes, overwrite: true);
        Tell(terminal, $"{file}: laid out");
        return ExitCode.Done;
    }

    private static void Tell(Terminal terminal, string text)
    {
        if (!terminal.IsQuiet)
        {
            terminal.Output.WriteLine(text);
        }
    }
}
