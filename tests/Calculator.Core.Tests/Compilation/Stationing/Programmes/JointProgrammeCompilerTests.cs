namespace Calculator.Core.Tests.Compilation.Stationing.Programmes;

/// <summary>A joint programme is shared and is no support.</summary>
public sealed class JointProgrammeCompilerTests
{
    /// <summary>40 % of 100 mn, then of 250 mn; the rest is the sender's.</summary>
    [Fact]
    public void Each_side_pays_its_share_of_the_year()
    {
        var result = PostureScenario.Run(
            "{}",
            "programmes: { interceptor: { host: japan, host-share: 40 %, rule: schedule, amounts: { 2023-2028: 100 mn USD, 2029: 250 mn USD } } }"
        );
        Assert.Equal(40e6, result.Value("programme.interceptor.host", 2023), 1e-6);
        Assert.Equal(60e6, result.Value("programme.interceptor.sender", 2023), 1e-6);
        Assert.Equal(100e6, result.Value("programme.interceptor.host", 2029), 1e-6);
        Assert.Equal(250e6, result.Value("programme.interceptor.total", 2029), 1e-6);
        Assert.Null(result.Model.Find("support.total"));
    }
}
