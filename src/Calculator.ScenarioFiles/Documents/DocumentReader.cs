using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Calculator.ScenarioFiles.Documents;

/// <summary>Reads YAML (JSON is a subset) into nodes with positions. Anchors and aliases are expanded within the limits;
/// duplicate keys and keys that are not plain text are errors.</summary>
public static class DocumentReader
{
    /// <summary>The document's root map, or <c>null</c> with errors.</summary>
    /// <param name="file">The text.</param>
    /// <param name="diagnostics">Takes the errors, each with its place.</param>
    /// <param name="limits">What the text may ask of us; the default bounds when <c>null</c>.</param>
    public static MapNode? Read(
        SourceFile file,
        PositionedDiagnostics diagnostics,
        DocumentLimits? limits = null
    )
    {
        switch (ReadValue(file, diagnostics, limits))
        {
            case MapNode map:
                return map;
            case { } other:
                diagnostics.Error(
                    "YML005",
                    other.Position,
                    "a scenario is a set of 'key: value' lines; this is not"
                );
                return null;
            default:
                return null;
        }
    }

    /// <summary>What the text holds, a map or not, or <c>null</c> with errors.</summary>
    /// <param name="file">The text.</param>
    /// <param name="diagnostics">Takes the errors, each with its place.</param>
    /// <param name="limits">What the text may ask of us; the default bounds when <c>null</c>.</param>
    internal static DocumentNode? ReadValue(
        SourceFile file,
        PositionedDiagnostics diagnostics,
        DocumentLimits? limits = null
    )
    {
        var parser = new Parser(new StringReader(file.Text));
        var refusal = new YamlRefusal(file, diagnostics);
        try
        {
            return Root(file, parser, diagnostics, limits ?? new DocumentLimits());
        }
        catch (YamlException exception)
        {
            refusal.Tell(exception);
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or ArgumentException)
        {
            refusal.Tell(parser.Current?.End ?? Mark.Empty);
        }
        catch (DocumentLimitException exception)
        {
            diagnostics.Error("YML002", exception.Position, exception.Message);
        }

        return null;
    }

    private static DocumentNode? Root(
        SourceFile file,
        Parser parser,
        PositionedDiagnostics diagnostics,
        DocumentLimits limits
    )
    {
        if (file.Text.Length > limits.Characters)
        {
            throw new DocumentLimitException(
                new Position(file, 1, 1, 1),
                $"the file has {file.Text.Length:N0} characters; at most {limits.Characters:N0} are read"
            );
        }

        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            diagnostics.Error("YML003", new Position(file, 1, 1, 1), "the file is empty");
            return null;
        }

        var nodes = new NodeReader(file, parser, limits, diagnostics);
        parser.Consume<DocumentStart>();
        var root = nodes.Read(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            diagnostics.Error(
                "YML004",
                file.At(second.Start, second.Start),
                "a file holds one document; a second begins here"
            );
            return null;
        }

        TellSilent(file, diagnostics);
        nodes.TellUnused();
        return root;
    }

    /// <summary>Tells what the parser takes without a word for something else than was meant.</summary>
    private static void TellSilent(SourceFile file, PositionedDiagnostics diagnostics)
    {
        if (YamlScan.Find(file) is { IsSilent: true } problem)
        {
            diagnostics.Error(
                "YML001",
                problem.Position,
                "this is not valid YAML: " + problem.Message
            );
        }
    }
}
