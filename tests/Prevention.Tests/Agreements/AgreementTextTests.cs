using System.Security.Cryptography;
using System.Text;
using Langbenk.Kernel;
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
            Text with { Files = [new("a.txt", "00")] }, Text with { Files = [new("b.txt", "00")] }, Text with { Files = [new("a.txt", "01")] },
            Text with { Files = [new("a.txt", "00"), new("b.txt", "00")] },
        ];

        Assert.Equal(changed.Length + 1, changed.Append(Text).Select(one => one.Hash()).Distinct().Count());
    }

    [Fact]
    public void Json_ThereAndBack_HasTheSameHash() => Assert.Equal(Text.Hash(), AgreementText.FromJson(Text.ToJson()).Hash());

    /// <summary>The whole of a text as it was signed and stored before files were part of it.</summary>
    [Fact]
    public void Hash_OfATextFromBeforeFiles_IsWhatItWas()
    {
        const string Stored =
            """{"Title":"Avtale","Purpose":"Formål","TargetGroup":"Familier","LegalBasis":"bvl § 15-8","Meetings":"Vår og høst","RevisionMonths":24,"Parties":["Nav","Barnevernet"],"Duties":[{"Level":0,"Who":"Lederne","Does":"møtes"}],"Routines":[{"Title":"17-årsmøtet","Steps":"Spør\nInviter"}]}""";

        Assert.Equal(Stored, Text.ToJson());
        Assert.Equal(Stored, AgreementText.FromJson(Stored).ToJson());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Stored))), Text.Hash());
    }

    [Fact]
    public void Of_Files_AreThoseOfTheNumberInOneOrder()
    {
        var agreement = new Agreement { Id = Guid.NewGuid(), Title = "", TemplateKey = "x", Status = AgreementStatus.Draft, ChangedAt = default, Number = 2 };
        AgreementAttachment[] all = [File("b", 1, null), File("a", 2, null), File("gone", 1, 1), File("later", 3, null)];

        var text = AgreementText.Of(agreement, [], [], [], all, Day);

        Assert.Equal(["a", "b"], text.Files!.Select(one => one.Name));
        Assert.Equal(text.Hash(), AgreementText.Of(agreement, [], [], [], all.Reverse(), Day).Hash());
        Assert.Equal(text.Hash(), AgreementText.FromJson(text.ToJson()).Hash());
        Assert.Null(AgreementText.Of(agreement, [], [], [], [all[2], all[3]], Day).Files);
    }

    static AgreementAttachment File(string name, int from, int? to) => new()
    {
        AgreementId = Guid.Empty,
        DocumentId = Guid.NewGuid(),
        Name = name,
        Hash = new string('0', 64),
        AddedAt = default,
        FromNumber = from,
        ToNumber = to,
    };

    [Fact]
    public void Missing_NothingWritten_NamesEveryPart()
    {
        var empty = new WholeAgreement(
            new Agreement { Id = Guid.NewGuid(), Title = "", TemplateKey = "x", Status = AgreementStatus.Draft, ChangedAt = default },
            [], [], [], [new AgreementPoint { AgreementId = Guid.Empty, Place = 0, Text = "Rutine" }], [], []);

        var missing = AgreementReadiness.Missing(empty, Day);

        Assert.Equal(9, missing.Count);
        Assert.Equal("Ikke krysset av ennå: Rutine", missing[^1].Nb);
    }

    [Theory]
    [InlineData("Om 01019012345.", true), InlineData("010190 12345", true), InlineData("010190-12345", true), InlineData("(010190.12345)", true)]
    [InlineData("Ring 22 33 44 55", false), InlineData("org. 987654321", false), InlineData("sak 2026/123456789012", false), InlineData("", false)]
    public void PersonNumber_InText_IsFound(string text, bool expected) => Assert.Equal(expected, PersonNumber.IsIn("annet", text));
}
