using System.Text;
using Calculator.Workbooks.Finishing;

namespace Calculator.Workbooks.Tests.Finishing;

public sealed class PlainNamesTests
{
    [Theory]
    [InlineData(
        """<x:c xmlns:x="m" xmlns:r="o" r:id="1"><x:v>1</x:v><x:f/></x:c>""",
        """<c xmlns:r="o" r:id="1" xmlns="m"><v>1</v><f /></c>"""
    )]
    // Another namespace keeps its prefix, and a text its blanks.
    [InlineData(
        """<x:t xmlns:x="m" xmlns:y="n" xml:space="preserve"> <y:a>x:b </y:a></x:t>""",
        """<t xmlns:y="n" xml:space="preserve" xmlns="m"> <y:a>x:b </y:a></t>"""
    )]
    // Nothing to do.
    [InlineData("""<c xmlns="m"><v>1</v></c>""", """<c xmlns="m"><v>1</v></c>""")]
    [InlineData("""<xml><v:a xmlns:v="v" /></xml>""", """<xml><v:a xmlns:v="v" /></xml>""")]
    public void The_main_namespace_needs_no_prefix(string saved, string plain)
    {
        using var from = new MemoryStream(Encoding.UTF8.GetBytes(saved));
        using var to = new MemoryStream();
        PlainNames.Copy(from, to);
        var text = Encoding.UTF8.GetString(to.ToArray());
        Assert.Equal(plain, text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..]);
    }
}
