using Langbenk.Prevention.Agreements;

namespace Langbenk.Prevention.Tests.Agreements;

public class AgreementTextTests
{
    static readonly DateOnly Day = new(2026, 9, 1);

    static readonly AgreementText Text = new(
        "Avtale", "Formål", "Familier", "bvl § 15-8", "Vår og høst", 24, ["Nav", "Barnevernet"], [new(DutyLevel.Leader, "Lederne", "møtes")],
        [new("17-årsmøtet", "Spør\nInviter")]);

    [Fact]
    public void Hash_AnyOneWordChanged_IsAnother()
    {
        AgreementText[] changed =
        [
            Text with { Title = "Avtala" }, Text with { Purpose = "" }, Text with { TargetGroup = "Barn" }, Text with { LegalBasis = "" },
            Text with { Meetings = "Vår" }, Text with { RevisionMonths = 12 }, Text with { Parties = ["Barnevernet", "Nav"] },
            Text with { Duties = [new(DutyLevel.Contact, "Lederne", "møtes")] }, Text with { Duties = [] },
            Text with { Routines = [new("17-årsmøtet", "Spør\nInviter ")] },
        ];

        Assert.Equal(changed.Length + 1, changed.Append(Text).Select(one => one.Hash()).Distinct().Count());
    }

    [Fact]
    public void Json_ThereAndBack_HasTheSameHash() => Assert.Equal(Text.Hash(), AgreementText.FromJson(Text.ToJson()).Hash());

    [Fact]
    public void Missing_NothingWritten_NamesEveryPart()
    {
        var empty = new WholeAgreement(
            new Agreement { Id = Guid.NewGuid(), Title = "", TemplateKey = "x", Status = AgreementStatus.Draft, ChangedAt = default },
            [], [], [], [new AgreementPoint { AgreementId = Guid.Empty, Place = 0, Text = "Rutine" }], [], []);

        var missing = AgreementReadiness.Missing(empty, Day);

        Assert.Equal(9, missing.Count);
        Assert.Equal("Rutine", missing[^1].Nb);
    }

    [Theory]
    [InlineData("Om 01019012345.", true), InlineData("010190 12345", true), InlineData("010190-12345", true), InlineData("(010190.12345)", true)]
    [InlineData("Ring 22 33 44 55", false), InlineData("org. 987654321", false), InlineData("sak 2026/123456789012", false), InlineData("", false)]
    public void PersonNumber_InText_IsFound(string text, bool expected) => Assert.Equal(expected, PersonNumber.IsIn("annet", text));
}
