namespace Calculator.Workbooks.Tests.Support;

/// <summary>A cell as the file has it.</summary>
internal sealed record Cell(string Address, string Type, string? Formula, string Value)
{
    public int Style { get; init; }

    public int Row => int.Parse(Address.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]));

    public int Column =>
        Address.TakeWhile(char.IsLetter).Aggregate(0, (sum, c) => sum * 26 + c - 'A' + 1);

    public double? Number => Type is "n" && double.TryParse(Value, out var number) ? number : null;

    public string? Text => Type is "s" or "str" or "inlineStr" && Value.Length > 0 ? Value : null;
}
