namespace Calculator.TestSupport;

/// <summary>Outputs approved by a reader: files beside the tests that an output is compared with. Where it differs the test fails
/// and leaves the output beside the approved file; <c>ACCEPT_SNAPSHOTS=1</c> makes it the approved one.</summary>
/// <param name="project">Folder of the test project below <c>tests</c>; its snapshots are in <c>Snapshots</c>.</param>
public sealed class Snapshot(string project)
{
    private const string AcceptName = "ACCEPT_SNAPSHOTS";

    /// <summary>The folder of the approved files.</summary>
    public string Folder { get; init; } =
        Path.Combine(Repository.Root, "tests", project, "Snapshots");

    /// <summary>True to approve every output as it is.</summary>
    public bool Accepts { get; init; } =
        Environment.GetEnvironmentVariable(AcceptName) is { Length: > 0 };

    /// <summary>Compares an output with the approved file, whatever their line endings.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="output">The output.</param>
    /// <exception cref="InvalidOperationException">They differ; the message names both files and the first line that does.</exception>
    public void Match(string name, string output)
    {
        var approved = Path.Combine(Folder, name);
        var received = approved + ".received";
        var text = output.ReplaceLineEndings("\n");
        var expected = File.Exists(approved)
            ? File.ReadAllText(approved).ReplaceLineEndings("\n")
            : null;
        Directory.CreateDirectory(Folder);
        File.Delete(received);
        if (text == expected)
        {
            return;
        }

        if (Accepts)
        {
            File.WriteAllText(approved, text);
            return;
        }

        File.WriteAllText(received, text);
        throw new InvalidOperationException(
            $"the output is not the approved one ({AcceptName}=1 accepts it)\n"
                + $"approved: {approved}{(expected is null ? ", which is not there" : "")}\n"
                + $"received: {received}\n"
                + FirstDifference(expected ?? "", text)
        );
    }

    private static string FirstDifference(string expected, string received)
    {
        var (a, b) = (expected.Split('\n'), received.Split('\n'));
        var line = Enumerable
            .Range(0, Math.Max(a.Length, b.Length))
            .First(i => a.ElementAtOrDefault(i) != b.ElementAtOrDefault(i));
        return $"line {line + 1}, approved: {a.ElementAtOrDefault(line) ?? "(end)"}\n"
            + $"line {line + 1}, received: {b.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
