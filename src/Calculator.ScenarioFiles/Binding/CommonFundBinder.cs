using System.Collections.Immutable;
using Calculator.Core.Agreements;
using Calculator.Core.Quantities;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding.Figures;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>common-funds</c>.</summary>
internal static class CommonFundBinder
{
    private static readonly FigureKind s_money = FigureKind.Of(
        ParameterUnit.Money,
        ValueRange.NotNegative
    );
    private static readonly FigureKind s_share = FigureKind.Of(
        ParameterUnit.Ratio,
        ValueRange.Share
    );

    /// <summary>Words that would make a member's line id one of the fund's own.</summary>
    private static readonly ImmutableArray<string> s_reserved = ["total", "sender"];

    public static ImmutableArray<CommonFund> Bind(BindingContext context, MapReader? funds) =>
        funds is null
            ? []
            : [.. funds.NamedMaps().Select(f => Bind(context, f.Key, f.Map)).OfType<CommonFund>()];

    private static CommonFund? Bind(BindingContext context, string id, MapReader reader)
    {
        var title = reader.Text("title") ?? IdText.Words(id);
        var provenance = Provenance.None.Or(reader);
        var total = reader.YearPath("total", s_money, provenance, isRequired: true);
        var members = ReadMembers(context, reader.Map("shares", isRequired: true), provenance);
        var sender = reader.Reference(
            "sender",
            members.Select(m => m.Id),
            "member of the fund",
            isRequired: true
        );
        reader.Finish();
        return total is null || sender is null || members.IsEmpty
            ? null
            : new CommonFund(id, title, total, sender, reader.Path) { Members = members };
    }

    private static ImmutableArray<FundMember> ReadMembers(
        BindingContext context,
        MapReader? shares,
        Provenance provenance
    )
    {
        var members = ImmutableArray.CreateBuilder<FundMember>();
        if (shares is null)
        {
            return [];
        }

        foreach (var (id, _) in shares.NamedValues().ToArray())
        {
            if (s_reserved.Contains(id))
            {
                context.Error(
                    "FND003",
                    shares.PathOf(id),
                    $"'{id}' can't be a member: results use the word",
                    allowed: "the id of an ally, such as united-states",
                    atKey: true
                );
            }
            else if (shares.YearPath(id, s_share, provenance) is { } share)
            {
                members.Add(new FundMember(id, Nation.Find(id)?.Name ?? IdText.Words(id), share));
            }
        }

        return members.ToImmutable();
    }
}
