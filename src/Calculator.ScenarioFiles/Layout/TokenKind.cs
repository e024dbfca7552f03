namespace Calculator.ScenarioFiles.Layout;

/// <summary>What a piece of a YAML text is.</summary>
internal enum TokenKind
{
    /// <summary>A value or a key without quotes.</summary>
    Plain,

    /// <summary>A value or a key in quotes.</summary>
    Quoted,

    /// <summary>A value of whole lines, from its sign on.</summary>
    Block,

    /// <summary>An anchor, an alias or a tag.</summary>
    Mark,

    /// <summary>The colon behind a key.</summary>
    Colon,

    /// <summary>The sign before an item of a list or a key that is no word.</summary>
    Dash,

    /// <summary>A bracket that opens.</summary>
    Open,

    /// <summary>A bracket that closes.</summary>
    Close,

    /// <summary>A comma in brackets.</summary>
    Comma,

    /// <summary>A comment up to the end of its line.</summary>
    Comment,
}
