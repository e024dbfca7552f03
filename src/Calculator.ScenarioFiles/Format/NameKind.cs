namespace Calculator.ScenarioFiles.Format;

/// <summary>What the names of a map are whose keys the user chooses.</summary>
internal enum NameKind
{
    /// <summary>Any name.</summary>
    Free,

    /// <summary>Ids of nations; a known one brings its name, currency and fiscal year.</summary>
    Nation,

    /// <summary>Currency codes.</summary>
    Currency,

    /// <summary>Currency codes other than the US dollar's.</summary>
    CurrencyOfRate,
}
