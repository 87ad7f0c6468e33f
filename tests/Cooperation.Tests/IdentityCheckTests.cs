using Langbenk.Cooperation.Discussions.Checking;

namespace Langbenk.Cooperation.Tests;

/// <summary>What tells who a text is about, and what does not.</summary>
public class IdentityCheckTests
{
    static readonly Surroundings Small = new(["Berit Barnevern", "Nav Nordfjella", "Storfjell"], ["Storfjell skole", "Solstua"], 1900);
    static readonly Surroundings Large = Small with { Population = 60_000 };

    [Theory]
    [InlineData("Nummeret er 01019012345.", "01019012345", FindingKind.NationalNumber)]
    [InlineData("Nummeret er 010190 12345 her", "010190 12345", FindingKind.NationalNumber)]
    [InlineData("0 1 0 1 9 0 1 2 3 4 5", "0 1 0 1 9 0 1 2 3 4 5", FindingKind.NationalNumber)]
    [InlineData("tlf 41 23 45 67 etter klokka tre", "41 23 45 67", FindingKind.Phone)]
    [InlineData("ring +47 412 34 567", "47 412 34 567", FindingKind.Phone)]
    [InlineData("mail mor.s@post.example i dag", "mor.s@post.example", FindingKind.Email)]
    [InlineData("bor i Elvegata 4 nå", "Elvegata 4", FindingKind.StreetAddress)]
    [InlineData("bor i elvegata 4b nå", "elvegata 4b", FindingKind.StreetAddress)]
    [InlineData("bor i Kong Oscars gate 12", "Kong Oscars gate 12", FindingKind.StreetAddress)]
    [InlineData("Familien i Solbakken 7 sier", "Solbakken 7", FindingKind.StreetAddress)]
    [InlineData("de flyttet til 9990 Storfjell", "9990 Storfjell", FindingKind.PostalPlace)]
    [InlineData("de bor på 2050 Jessheim", "2050 Jessheim", FindingKind.PostalPlace)]
    [InlineData("det skjedde 12.03.2024 hjemme", "12.03.2024", FindingKind.Date)]
    [InlineData("det skjedde 3. mars hjemme", "3. mars", FindingKind.Date)]
    [InlineData("hun er født i 2014", "2014", FindingKind.Date)]
    [InlineData("går på Storfjell skole nå", "Storfjell skole", FindingKind.School)]
    [InlineData("går i solstua nå", "solstua", FindingKind.School)]
    [InlineData("hun går i 5B og", "5B", FindingKind.ClassName)]
    [InlineData("hun går på 8. trinn og", "8. trinn", FindingKind.ClassName)]
    [InlineData("en 8-åring som", "8-åring", FindingKind.ExactAge)]
    [InlineData("hun er åtte år og", "åtte år", FindingKind.ExactAge)]
    [InlineData("jenta er sju år gammel", "sju år gammel", FindingKind.ExactAge)]
    [InlineData("vi snakket med Jonas om det", "Jonas", FindingKind.Name)]
    [InlineData("Jonas slår de andre", "Jonas", FindingKind.Name)]
    [InlineData("vi snakket med jonas om det", "jonas", FindingKind.Name)]
    [InlineData("vi spurte Brattli om det", "Brattli", FindingKind.Name)]
    [InlineData("Vi ringte bl.a. Brattli om det", "Brattli", FindingKind.Name)]
    [InlineData("Lærer: Brattli.", "Brattli", FindingKind.Name)]
    [InlineData("de kaller ham «Brattli» her", "Brattli", FindingKind.Name)]
    [InlineData("Med i gjengen:\n- Brattli\n- Moe", "Moe", FindingKind.Name)]
    [InlineData("BRATTLI sier nei", "BRATTLI", FindingKind.Name)]
    [InlineData("familien er somalisk og", "somalisk", FindingKind.RareTrait)]
    [InlineData("gutten har epilepsi og", "epilepsi", FindingKind.RareTrait)]
    [InlineData("de er fem søsken hjemme", "fem søsken", FindingKind.RareTrait)]
    [InlineData("far er prest her", "prest", FindingKind.RareTrait)]
    [InlineData("alle kjenner solbakken-familien her", "solbakken", FindingKind.Name)]
    [InlineData("det begynte tolvte april to tusen og atten", "tolvte april", FindingKind.Date)]
    [InlineData("det begynte tjueandre mai hjemme", "tjueandre mai", FindingKind.Date)]
    public void Of_WhatIdentifies_IsFoundWhereItStands(string text, string words, FindingKind kind)
    {
        var found = IdentityCheck.Of(text, Small);
        Assert.Contains((words, kind), found.Select(one => (text.Substring(one.Start, one.Length), one.Kind)));
    }

    /// <summary>What there is one of, wherever it is: also in a large municipality, and alone.</summary>
    [Theory]
    [InlineData("Mor er den eneste jordmora i bygda", "den eneste jordmora i bygda")]
    [InlineData("Bestefar er ordfører", "ordfører")]
    [InlineData("Mor er søster til ordføreren", "ordføreren")]
    [InlineData("Det gjelder jenta til legen", "legen")]
    [InlineData("De driver med tamreindrift", "tamreindrift")]
    [InlineData("De er reindriftssamer", "reindriftssamer")]
    [InlineData("De er trillinger", "trillinger")]
    public void Of_WhatThereIsOneOf_IsFoundAlsoInALargeMunicipality(string text, string words) =>
        Assert.Contains((words, FindingKind.RareTrait), IdentityCheck.Of(text, Large).Select(one => (text.Substring(one.Start, one.Length), one.Kind)));

    /// <summary>A text that names a small municipality is held against that one, wherever it is asked from.</summary>
    [Fact]
    public void Of_SmallMunicipalityIsNamed_OneTraitIsEnough()
    {
        const string Text = "Familien bor på Høgset og gutten har epilepsi";
        var known = Large with { Allowed = [.. Large.Allowed, "Høgset"] };
        Assert.Empty(IdentityCheck.Of(Text, known));
        Assert.Equal(["epilepsi"], IdentityCheck.Of(Text, known with { SmallPlaces = ["Høgset"] }).Select(one => Text.Substring(one.Start, one.Length)));
        Assert.DoesNotContain(IdentityCheck.Of("Høgsetra ligger fint, og gutten har epilepsi", known with { SmallPlaces = ["Høgset"] }), one => one.Kind == FindingKind.RareTrait);
    }

    [Theory]
    [InlineData("Det var den eneste gangen vi så det.")]
    [InlineData("De eneste som svarer er mor og far.")]
    [InlineData("Barnet til naboen er med i leken.")]
    [InlineData("Det andre, mars og april, var bedre.")]
    [InlineData("Barnet kommer ofte uten mat. Mor svarer ikke når vi ringer. Vi har prøvd frukt i klassen.")]
    [InlineData("Hans mor sier at alt er bra. Per uke er han borte to dager.")]
    [InlineData("Vi har snakket med PPT, BUP og Nav. Barnevernet vet ikke om det.")]
    [InlineData("Skoleåret 2023 2024 var vanskelig, og i 2024 ble det verre.")]
    [InlineData("Berit Barnevern ga oss råd i fjor, og Nav Nordfjella i vår. I Storfjell er det vanlig.")]
    [InlineData("Barnet gikk på veien 2 ganger, og var på lekeplassen 3 dager. Det kostet 1 500 000 kroner.")]
    [InlineData("Det har vart i to år. For tre år siden var det bedre. bvl § 7-2 og § 13-2 gjelder.")]
    [InlineData("«Vi har ikke brød», sa barnet. «Mamma sover.»")]
    [InlineData("Han har det ikke bra hjemme. NAV og PPT vet det.\nVi lurer på:\n- Hva kan vi gjøre?\n- Bør vi melde?")]
    [InlineData("")]
    public void Of_OrdinaryText_IsLeftInPeace(string text) => Assert.Empty(IdentityCheck.Of(text, Small).Select(one => text.Substring(one.Start, one.Length)));

    [Fact]
    public void Of_OneRareTraitInALargePlace_IsNotAskedAbout()
    {
        Assert.Empty(IdentityCheck.Of("familien er somalisk", Large));
        Assert.Equal(2, IdentityCheck.Of("familien er somalisk, og far er prest", Large).Count);
        Assert.Single(IdentityCheck.Of("familien er somalisk", Large with { Population = null }));
    }

    [Fact]
    public void Left_WhatIsConfirmed_StaysAndNumbersDoNot()
    {
        const string text = "Vi spurte Brattli, og Brattli svarte 41234567.";
        Assert.Equal([FindingKind.Name, FindingKind.Name, FindingKind.Phone], IdentityCheck.Left(text, Small, []).Select(one => one.Kind));
        Assert.Equal([FindingKind.Phone], IdentityCheck.Left(text, Small, ["Name:Brattli", "Phone:41234567"]).Select(one => one.Kind));
    }
}
