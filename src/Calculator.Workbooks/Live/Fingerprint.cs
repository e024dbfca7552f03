using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Calculator.Core.Modelling;

namespace Calculator.Workbooks.Live;

/// <summary>One number for all that a workbook rests on and shows: which results a signature is under.</summary>
internal static class Fingerprint
{
    /// <summary>SHA-256 over the inputs and the lines' values of every case, in hexadecimal digits. Words, places and sources
    /// don't count.</summary>
    public static string Of(LiveModel model)
    {
        var text = new StringBuilder();
        foreach (var @case in model.Cases)
        {
            text.Append(@case.Name).Append('\n');
            foreach (var input in @case.Result.Model.Inputs)
            {
                Add(text, input);
            }

            foreach (var line in @case.Result.Model.Lines)
            {
                text.Append(line.Id).Append('\t').Append(line.Unit);
                foreach (var value in @case.Result.Values(line.Id))
                {
                    Add(text, value);
                }

                text.Append('\n');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Add(StringBuilder text, Input input)
    {
        text.Append(input.Id).Append('\t').Append(input.Unit);
        if (input.Scalar is { } scalar)
        {
            Add(text, scalar.Value);
        }

        foreach (var (year, figure) in input.ByYear)
        {
            text.Append('\t').Append(year.ToString(CultureInfo.InvariantCulture));
            Add(text, figure.Value);
        }

        text.Append('\n');
    }

    private static void Add(StringBuilder text, double value) =>
        text.Append('\t').Append(value.ToString("R", CultureInfo.InvariantCulture));
}
