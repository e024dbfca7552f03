using Calculator.Core.Compilation.Conversions;
using Calculator.Core.Modelling;
using Calculator.Core.Modelling.Formulas;
using Calculator.Core.Naming;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;

namespace Calculator.Core.Compilation;

/// <summary>Lines of common funds: <c>part(ally, t) = total(t) * share(ally, t)</c>, and the sender's part in the report's
/// currency. None of them is host-nation support, and none counts into the offset.</summary>
internal sealed class CommonFundCompiler(CompilationScope scope)
{
    private const string Section = "Common funding";

    public void Compile()
    {
        foreach (var fund in scope.Scenario.CommonFunds)
        {
            CheckShares(fund);
            Add(fund);
        }
    }

    private void Add(CommonFund fund)
    {
        var totalId = CommonFundIds.Total(fund.Id);
        var unit = fund.Total.Unit;
        var total = PathInputs.Add(
            scope.Builder,
            fund.Total,
            totalId,
            $"{fund.Title}: total",
            Section,
            ValueRange.NotNegative
        );
        Line(totalId, "total", unit, total(Formula.Year));
        foreach (var member in fund.Members)
        {
            var share = PathInputs.Add(
                scope.Builder,
                member.Share,
                CommonFundIds.Share(fund.Id, member.Id),
                $"{fund.Title}: share of {member.Name}",
                Section,
                ValueRange.Share
            );
            Line(
                CommonFundIds.Member(fund.Id, member.Id),
                $"paid by {member.Name}",
                unit,
                Formula.LineOf(totalId) * share(Formula.Year)
            );
        }

        var ofSender = scope.Builder.Lines.First(l =>
            l.Id == CommonFundIds.Member(fund.Id, fund.SenderId)
        );
        var reported = scope.Conversion.Unit;
        Line(
            CommonFundIds.Sender(fund.Id),
            "paid by the sender",
            reported,
            scope.Conversion.To(reported, Formula.LineOf(ofSender.Id), unit, ofSender),
            LineRole.Measure
        );

        void Line(
            string lineId,
            string words,
            Unit of,
            Formula formula,
            LineRole role = LineRole.Memorandum
        ) =>
            scope.Builder.Add(
                new Line(lineId, $"{fund.Title}: {words}", of, scope.WithinHorizon(formula, of))
                {
                    Role = role,
                    Section = Section,
                    Path = fund.Path,
                }
            );
    }

    /// <summary>The shares of a year are of one whole: together 100 %.</summary>
    private void CheckShares(CommonFund fund)
    {
        foreach (var year in scope.Scenario.Horizon.Years)
        {
            var stated = fund.Members.Select(m => m.Share.StatedIn(year)).ToArray();
            if (Array.FindIndex(stated, s => s is null) is var at and >= 0)
            {
                scope.Diagnostics.Error(
                    "FND002",
                    fund.Members[at].Share.Path,
                    $"the share of {fund.Members[at].Name} in '{fund.Id}' is not stated for {year}",
                    allowed: "a share, or one for each year of the scenario"
                );
                return;
            }

            var sum = stated.Sum(s => s!.Value);
            if (Math.Abs(sum - 1) > 1e-9)
            {
                scope.Diagnostics.Error(
                    "FND001",
                    stated[0]!.Path,
                    $"the shares of '{fund.Id}' add up to {QuantityFormat.Write(sum, Unit.Ratio)} in {year}, not 100 %",
                    allowed: "shares that add up to 100 %; the allies that are not named may be one member"
                );
                return;
            }
        }
    }
}
