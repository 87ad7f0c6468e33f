using Langbenk.Export.Paper;
using Langbenk.Export.Tests.Support;

namespace Langbenk.Export.Tests.Paper;

public class MarkdownTests
{
    [Theory]
    [InlineData("Mål og **tidlig innsats** og *trygghet*.", "p(Mål og b:tidlig innsats: og i:trygghet:.)")]
    [InlineData("***begge***", "p(i:b:begge::)")]
    [InlineData("en\nto\n\ntre", "p(en⏎to) p(tre)")]
    [InlineData("# A\n## B\n#### D", "h1(A) h2(B) h3(D)")]
    [InlineData("- a\n- b\n  - c", "ul(li(p(a)) li(p(b) ul(li(p(c)))))")]
    [InlineData("• fra Word\n•\ten til", "ul(li(p(fra Word)) li(p(en til)))")]
    [InlineData("1. a\n2. b", "ol1(li(p(a)) li(p(b)))")]
    [InlineData("1. a\n\nom a\n\n2. b\n\nom b", "ol1(li(p(a))) p(om a) ol2(li(p(b))) p(om b)")]
    [InlineData("- 17. mai feirer vi", "ul(li(p(17. mai feirer vi)))")]
    [InlineData("> a\n> - b", "q(p(a) ul(li(p(b))))")]
    [InlineData("> # Stor", "q(p(b:Stor:))")]
    [InlineData("[planen](https://fjellvik.example/plan)", "p(<planen|https://fjellvik.example/plan>)")]
    [InlineData("[**post**](mailto:post@fjellvik.example)", "p(<b:post:|mailto:post@fjellvik.example>)")]
    [InlineData("\\*ikke kursiv\\*", "p(*ikke kursiv*)")]
    [InlineData("\\# ikke overskrift\n\\- ikke punkt", "p(# ikke overskrift⏎- ikke punkt)")]
    public void Read_WhatPlannersWrite_BecomesBlocks(string text, string expected) =>
        Assert.Equal(expected, Show.Blocks(Markdown.Read(text)));

    [Theory]
    [InlineData("<b>fet</b> <script>alert(1)</script>", "p(<b>fet</b> <script>alert(1)</script>)")]
    [InlineData("<div>\n\ntekst", "p(<div>) p(tekst)")]
    [InlineData("<https://a.example> https://b.example", "p(<https://a.example> https://b.example)")]
    [InlineData("&amp; &lt;", "p(&amp; &lt;)")]
    [InlineData("    innrykk", "p(innrykk)")]
    [InlineData("```\nkode\n```", "p(```⏎kode⏎```)")]
    [InlineData("`kode` _kursiv_ ~~strek~~", "p(`kode` _kursiv_ ~~strek~~)")]
    [InlineData("| a | b |\n|---|---|", "p(| a | b |⏎|---|---|)")]
    [InlineData("Tittel\n---", "p(Tittel⏎---)")]
    [InlineData("a\n\n***\n\n- - -", "p(a) p(***) p(- - -)")]
    [InlineData("[a]: https://a.example\n[a]", "p([a]: https://a.example⏎[a])")]
    [InlineData("+47 22 00 00 00", "p(+47 22 00 00 00)")]
    [InlineData("#uten mellomrom", "p(#uten mellomrom)")]
    public void Read_AllElse_IsText(string text, string expected) => Assert.Equal(expected, Show.Blocks(Markdown.Read(text)));

    /// <summary>A date or a year is never counted as an item of a list.</summary>
    [Theory]
    [InlineData(
        "1. januar 2022 trådte reformen i kraft.\n\n1. august 2024 fikk vi en ny plan.\n\n15. mars 2026 skal planen være vedtatt.",
        "p(1. januar 2022 trådte reformen i kraft.) p(1. august 2024 fikk vi en ny plan.) p(15. mars 2026 skal planen være vedtatt.)")]
    [InlineData("2. juni kom den.\n\n1986. Da begynte det.", "p(2. juni kom den.) p(1986. Da begynte det.)")]
    [InlineData("1. a\n2. b\n1986. Da begynte det.\n3. c", "ol1(li(p(a)) li(p(b))) p(1986. Da begynte det.) ol3(li(p(c)))")]
    [InlineData("Planen gjelder fra\n1. januar 2022.", "p(Planen gjelder fra⏎1. januar 2022.)")]
    [InlineData("15. - 17. mars 2026 møtes vi", "p(15. - 17. mars 2026 møtes vi)")]
    [InlineData("1. kvartal: kurs\n2. kvartal: samling", "p(1. kvartal: kurs⏎2. kvartal: samling)")]
    [InlineData("2. halvår\n\n1. tertial\n\n1. årsmøtet", "p(2. halvår) p(1. tertial) p(1. årsmøtet)")]
    [InlineData("1. Desember 2025 byrja vi\n\n2. juli\n\n3. mai", "p(1. Desember 2025 byrja vi) p(2. juli) p(3. mai)")]
    [InlineData("1. March 2026\n\n2. May", "p(1. March 2026) p(2. May)")]
    [InlineData("1. a\n1. b\n1. c", "ol1(li(p(a))) ol1(li(p(b))) ol1(li(p(c)))")]
    [InlineData("3. tre\n4. fire", "p(3. tre) p(4. fire)")]
    [InlineData("7. **Viktig**\n\n07. a", "p(7. b:Viktig:) p(07. a)")]
    [InlineData("5) a\n\n9. - b", "p(5) a) p(9.) ul(li(p(b)))")]
    [InlineData("1. jan. 2026", "p(1. jan. 2026)")]
    [InlineData("1. Jan følger opp\n2. Maier\n3. Junior", "ol1(li(p(Jan følger opp)) li(p(Maier)) li(p(Junior)))")]
    public void Read_ANumberThatIsNoList_StandsAsTyped(string text, string expected) => Assert.Equal(expected, Show.Blocks(Markdown.Read(text)));

    [Theory]
    [InlineData("\\\\server\\felles\\#1", "p(\\\\server\\felles\\#1)")]
    [InlineData("a*b*c og 2*3*4", "p(a*b*c og 2*3*4)")]
    [InlineData("a**b**c", "p(a**b**c)")]
    public void Read_SignsWithinAWord_StandAsTyped(string text, string expected) => Assert.Equal(expected, Show.Blocks(Markdown.Read(text)));

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert)")]
    [InlineData("[x](data:text/html,hei)")]
    [InlineData("[x](//a.example)")]
    [InlineData("[x](/lokal)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](https://bruker:passord@a.example)")]
    [InlineData("![x](https://a.example/bilde.png)")]
    public void Read_AddressThatMayNotBeFollowed_KeepsWordsOnly(string text) => Assert.Equal("p(x)", Show.Blocks(Markdown.Read(text)));

    [Theory]
    [InlineData("### A\n#### B", 1, "h2(A) h3(B)")]
    [InlineData("# A\n## B\n### C", 2, "h3(A) h3(B) h3(C)")]
    [InlineData("## A", 0, "h1(A)")]
    public void Read_UnderAHeading_LeavesNoHoleInTheOutline(string text, int under, string expected) =>
        Assert.Equal(expected, Show.Blocks(Markdown.Read(text, under)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\0\u0001")]
    public void Read_Nothing_IsNoBlocks(string? text) => Assert.Empty(Markdown.Read(text));
}
