using System.Text.RegularExpressions;
using Langbenk.Law.Codes;
using Langbenk.Law.Deadlines;
using Langbenk.Law.Rights;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Rulebook;

/// <summary>The program's closed lists are the contract's, when the contract is beside the checkout; and always whole.</summary>
public partial class CodeListTests
{
    static readonly (string Heading, IReadOnlyList<string> Codes)[] Paragraphs =
    [
        ("**action**", Code.Actions.All), ("**role** (persons)", Code.PersonRoles.All), ("**kind** of information", Code.Kinds.All),
        ("**identifiability**", Code.Identifiabilities.All), ("**purpose**", Code.Purposes.All), ("**circumstance**", Code.Circumstances.All),
        ("**caseType** (order)", Code.CaseTypes.All), ("**condition**", Code.Conditions.All), ("**rightsCircumstance**", RightsCode.Circumstances.All),
        ("**rightsAssessment**", RightsCode.Facts.All),
        ("**actorType**, services", [.. Code.ActorTypes.Values.Where(t => t.IsService()).Select(Code.ActorTypes.Of)]),
        ("**actorType**, persons", [.. Code.ActorTypes.Values.Where(t => t.IsPerson()).Select(Code.ActorTypes.Of)]),
    ];

    [Fact]
    public void Codes_OfEachParagraph_AreTheContracts()
    {
        if (Contract() is not { } contract)
            return;
        foreach (var (heading, codes) in Paragraphs)
        {
            var paragraph = contract.Single(line => line.StartsWith(heading, StringComparison.Ordinal));

            Assert.Equal(codes.Order(StringComparer.Ordinal), Quoted(NotLists().Replace(paragraph, "")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Codes_OfEachTable_AreTheContracts()
    {
        if (Contract() is not { } contract)
            return;
        string[] First(string start) => [.. contract.Where(l => l.StartsWith("| `" + start, StringComparison.Ordinal)).Select(l => Quoted(l)[0])];

        Assert.Equal(Code.Facts.All, [.. First("concern."), .. First("necessary."), .. First("finding.")]);
        var rights = contract.SkipWhile(l => !l.StartsWith("## 5.", StringComparison.Ordinal)).TakeWhile(l => !l.StartsWith("## 6.", StringComparison.Ordinal));
        Assert.Equal(RightsCode.Entitlements.All, rights.Where(l => l.StartsWith("| `", StringComparison.Ordinal)).SelectMany(l => Quoted(l.Split('|')[1])));
        var deadlines = contract.SkipWhile(l => !l.StartsWith("| event · task", StringComparison.Ordinal)).TakeWhile(l => l.StartsWith('|')).Select(l => l.Split('|')[1]).Where(l => l.Contains('·') && l.Contains('`')).ToArray();
        Assert.Equal(DeadlineCode.Events.All, deadlines.Where(l => l.StartsWith(" `", StringComparison.Ordinal)).Select(l => Quoted(l)[0]));
        Assert.Equal(DeadlineCode.Tasks.All, deadlines.SelectMany(l => Quoted(l[l.IndexOf('·', StringComparison.Ordinal)..])).Distinct());
    }

    [Fact]
    public void Parse_EachCode_GivesItsMember()
    {
        Assert.All(Code.ActorTypes.Values, v => Assert.Equal(v, Code.ActorTypes.Parse(Code.ActorTypes.Of(v))));
        Assert.All(Code.Facts.Values, v => Assert.Equal(v, Code.Facts.Parse(Code.Facts.Of(v))));
        Assert.All(DeadlineCode.Tasks.Values, v => Assert.Equal(v, DeadlineCode.Tasks.Parse(DeadlineCode.Tasks.Of(v))));
    }

    [Theory]
    [InlineData(InformationKind.ReceiptOfReport, "receipt-of-report"), InlineData(InformationKind.OwnBehaviour, "own-behaviour")]
    public void Of_Member_IsKebab(InformationKind kind, string code) => Assert.Equal(code, Code.Kinds.Of(kind));

    [Theory]
    [InlineData(Assessment.SeriousNeglect, "concern.serious-neglect"), InlineData(Assessment.PreventOffence, "necessary.prevent-offence")]
    [InlineData(Assessment.Proportionate, "finding.proportionate"), InlineData(Assessment.NextOfKinChild, "necessary.next-of-kin-child")]
    public void Of_Assessment_HasItsPrefix(Assessment fact, string code) => Assert.Equal(code, Code.Facts.Of(fact));

    [Theory]
    [InlineData("Disclose"), InlineData("disclosed"), InlineData("")]
    public void TryParse_OtherText_IsFalse(string text) => Assert.False(Code.Actions.TryParse(text, out _));

    [Fact]
    public void Vocabulary_EveryCode_HasLabelInThreeLanguages()
    {
        (string List, IReadOnlyList<string> Codes)[] lists =
        [
            (Code.ActorTypes.Name, Code.ActorTypes.All), (Code.Kinds.Name, Code.Kinds.All), (Code.Purposes.Name, Code.Purposes.All),
            (Code.Circumstances.Name, Code.Circumstances.All), (Code.Facts.Name, Code.Facts.All), (DeadlineCode.Events.Name, DeadlineCode.Events.All),
            (DeadlineCode.Tasks.Name, DeadlineCode.Tasks.All), (RightsCode.Entitlements.Name, RightsCode.Entitlements.All),
        ];
        foreach (var (list, code) in lists.SelectMany(l => l.Codes.Select(c => (l.List, c))))
        {
            var label = Books.Book.Vocabulary.Label(list, code);
            Assert.DoesNotContain("", new[] { label.Nb, label.Nn, label.En });
        }
    }

    // Null for others, who have no shared folder beside their checkout.
    static string[]? Contract() => Places.Shared("contracts", "law.md") is { } file ? File.ReadAllLines(file) : null;

    static string[] Quoted(string text) => [.. Code_().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("`([a-z][a-z0-9.-]*)`")]
    private static partial Regex Code_();

    // Explanations in brackets may quote codes of other lists.
    [GeneratedRegex(@"\[[^\]]*\]|\([^)]*\)")]
    private static partial Regex NotLists();
}
