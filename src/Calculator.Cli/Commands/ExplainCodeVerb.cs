using System.CommandLine;
using Calculator.Cli.Codes;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance explain-code [CODE]</c>: what an error, a warning or a note means and how to mend it.</summary>
internal sealed class ExplainCodeVerb : IVerb
{
    private readonly Argument<string?> _code = new("code")
    {
        Description = "A code, such as AGR001; all are listed without one.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public string Example => "alliance explain-code AGR001";

    public Command Command
    {
        get
        {
            var command = new Command(
                "explain-code",
                "Tell what the code of an error or warning means, and how to mend it."
            );
            command.Arguments.Add(_code);
            command.SetAction(Run);
            return command;
        }
    }

    private int Run(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(_code) is not { } code)
        {
            foreach (var each in CodeCatalog.Entries)
            {
                output.WriteLine($"{each.Code}  {each.Severity, -7}  {each.Title}");
            }

            return ExitCode.Done;
        }

        if (CodeCatalog.Find(code) is not { } entry)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"error: {CodeCatalog.Unknown(code)}");
            return ExitCode.WrongUsage;
        }

        output.Write($"{entry.Code}\n\n{entry.Text}");
        return ExitCode.Done;
    }
}
