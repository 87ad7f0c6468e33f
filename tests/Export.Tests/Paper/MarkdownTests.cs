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
    [InlineData("17. mai feirer vi", "ol17(li(p(mai feirer vi)))")]
    [InlineData("> a\n> - b", "q(p(a) ul(li(p(b))))")]
    [InlineData("> # Stor", "q(p(b:Stor:))")]
    [InlineData("[planen](https://fjellvik.example/plan)", "p(<planen|https://fjellvik.example/plan>)")]
    [InlineData("[**post**](mailto:post@fjellvik.example)", "p(<b:post:|mailto:post@fjellvik.example>)")]
    [InlineData("\\*ikke kursiv\\*", "p(*ikke kursiv*)")]
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
