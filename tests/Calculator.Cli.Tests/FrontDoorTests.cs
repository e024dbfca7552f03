using Calculator.TestSupport;
using CsCheck;

namespace Calculator.Cli.Tests;

/// <summary>No sequence of bytes makes the program fail: a file is valid, or its errors have codes and places.</summary>
public sealed class FrontDoorTests : VerbTest
{
    private static readonly byte[][] s_shipped =
    [
        .. Directory
            .EnumerateFiles(Repository.Scenarios, "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    private static readonly byte[] s_marks = "\n\t:-{}[]&*#|>'\"%,?!"u8.ToArray();

    private static readonly Gen<byte[]> s_bytes = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Gen.OneOf(Gen.Byte[32, 126], Gen.Int[0, s_marks.Length - 1].Select(i => s_marks[i])).Array[
            0,
            200
        ]
    );

    /// <summary>A shipped scenario with a few bytes set, taken out or put in.</summary>
    private static readonly Gen<byte[]> s_mutated = Gen.Select(
        Gen.Int[0, s_shipped.Length - 1].Select(i => s_shipped[i]),
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[0, 2], Gen.Byte).Array[1, 6],
        (bytes, edits) =>
        {
            var changed = bytes.ToList();
            foreach (var (place, kind, value) in edits)
            {
                var at = place % changed.Count;
                switch (kind)
                {
                    case 0:
                        changed[at] = value;
                        break;
                    case 1:
                        changed.Insert(at, value);
                        break;
                    default:
                        changed.RemoveAt(at);
                        break;
                }
            }

            return changed.ToArray();
        }
    );

    [Fact]
    public void Random_bytes_end_in_an_error_and_never_in_a_stack_trace() =>
        s_bytes.Sample(Survives, iter: 300, threads: 1);

    [Fact]
    public void Changed_scenarios_are_valid_or_end_in_an_error() =>
        s_mutated.Sample(Survives, iter: 150, threads: 1);

    private void Survives(byte[] bytes)
    {
        var path = Path.Combine(Folder, "x.yaml");
        File.WriteAllBytes(path, bytes);
        var (code, output, error) = Run("validate", path).GetAwaiter().GetResult();
        Assert.True(code is ExitCode.Done or ExitCode.ScenarioHasErrors, error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
        if (code == ExitCode.ScenarioHasErrors)
        {
            Assert.Matches(@"(?m)^\S+:[0-9]+:[0-9]+: error [A-Z]{3}[0-9]{3}: ", error);
            Assert.Empty(output);
        }
    }
}
