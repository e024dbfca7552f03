using System.Collections.Immutable;
using Calculator.Core.Scenarios;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds a common fund.</summary>
internal static class CommonFundBinder
{
    /// <summary>Words that would make a member's line id one of the fund's own.</summary>
    private static readonly ImmutableArray<string> s_reserved = ["total", "sender"];

    /// <summary>The fund, or <c>null</c> with errors.</summary>
    public static CommonFund? Bind(BindingContext context, string id, MapReader reader)
    {
        var title = reader.Text(CommonKeys.Title) ?? IdText.Words(id);
        var provenance = Provenance.None.Or(reader);
        var total = reader.YearPath(CommonFundKeys.Total, provenance);
        var members = ReadMembers(context, reader.Names(CommonFundKeys.Shares), provenance);
        var sender = reader.Reference(CommonFundKeys.Sender, members.Select(m => m.Id));
        reader.Finish();
        return total is null || sender is null || members.IsEmpty
            ? null
            : new CommonFund(id, title, total, sender, reader.Path) { Members = members };
    }

    private static ImmutableArray<FundMember> ReadMembers(
        BindingContext context,
        NamesReader? shares,
        Provenance provenance
    )
    {
        var members = ImmutableArray.CreateBuilder<FundMember>();
        if (shares is null)
        {
            return [];
        }

        foreach (var (id, value) in shares.Values())
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
            else if (
                PathReader.Read(
                    context,
                    value,
                    shares.PathOf(id),
                    CommonFundKeys.Shares.KindOf(id),
                    provenance
                ) is
                { } share
            )
            {
                members.Add(new FundMember(id, Nation.Find(id)?.Name ?? IdText.Words(id), share));
            }
        }

        return members.ToImmutable();
    }
}
