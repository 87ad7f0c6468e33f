using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Needs;

namespace Langbenk.Prevention.Tests.Needs;

/// <summary>What people write, and what they need. The first need found is the one that counts.</summary>
public class UnderstandTests
{
    [Theory]
    [InlineData("gutten min vil ikke på skolen", "school-absence")]
    [InlineData("Guten min vil ikkje gå på skulen lenger", "school-absence")]
    [InlineData("my daughter won't go to school", "school-absence")]
    [InlineData("Jenta på 14 har veldig høyt fravar", "school-absence")]
    [InlineData("babyen gråter hele natten og vi er utslitt", "sleep-crying")]
    [InlineData("ho søv ikkje om natta", "sleep-crying")]
    [InlineData("Sønnen min har ingen å være sammen med i friminuttene", "friends")]
    [InlineData("dottera mi er einsam", "friends")]
    [InlineData("han blir mobbet av de andre guttene", "bullying")]
    [InlineData("hun blir moobbet på snap", "bullying")]
    [InlineData("jeg kjefter for mye på ungene", "parenting")]
    [InlineData("hvordan sette grenser for en 4-åring", "parenting")]
    [InlineData("vi skal skilles og krangler om samvær", "conflict")]
    [InlineData("we are getting a divorce", "conflict")]
    [InlineData("mannen min slår meg", "violence")]
    [InlineData("eg er redd han heime", "violence")]
    [InlineData("vi har ikke råd til vinterklær til barna", "money")]
    [InlineData("husleia er så høy at vi blir kastet ut", "housing")]
    [InlineData("vi må flytte og har ikke noe sted å bo", "housing")]
    [InlineData("sønnen min røyker hasj", "drugs")]
    [InlineData("dattera mi er trist og trekker seg unna", "mental-health")]
    [InlineData("jeg vil ikke leve lenger", "mental-health")]
    [InlineData("snakker nesten ikke, bare noen få ord, han er 2 år", "language")]
    [InlineData("mamma er syk og jeg tenker på det hele tida", "next-of-kin")]
    [InlineData("pappa drikker hver helg", "next-of-kin")]
    [InlineData("mamma drikker", "next-of-kin")]
    [InlineData("foreldrene mine drikker", "next-of-kin")]
    [InlineData("foreldra mine drikk for mykje", "next-of-kin")]
    [InlineData("stefar er full hver helg", "next-of-kin")]
    [InlineData("my parents drink", "next-of-kin")]
    [InlineData("politiet har tatt ham for å stjele", "crime")]
    [InlineData("barnet vårt har autisme, vi trenger avlastning", "disability")]
    [InlineData("vi er nye i Norge og forstår ikke skolen", "new-in-norway")]
    [InlineData("jeg har sluttet på videregående og har ikke jobb", "young-out")]
    [InlineData("er gravid og ruser meg", "pregnancy")]
    [InlineData("han gamer til langt på natt", "screens")]
    [InlineData("bestefar døde i vår", "grief")]
    [InlineData("Vi har ikke råd til fotball", "leisure")]
    [InlineData("jeg har bodd i fosterhjem og fyller snart 18", "on-my-own")]
    [InlineData("blir så sint, slår og biter i barnehagen", "behaviour")]
    [InlineData("han strever med å lese, kanskje dysleksi", "learning")]
    [InlineData("SKOLEFRAVAER!!!", "school-absence")]
    [InlineData("foreldrene mine vil at jeg skal gifte meg, det er tvang", "social-control")]
    [InlineData("jeg vil snakke om prevensjon", "body")]
    [InlineData("vi har så mange tjenester og vet ikke hvem vi skal spørre", "many-things")]
    public void Understand_WhatPeopleWrite_FindsTheNeed(string typed, string need) =>
        Assert.Equal(need, First(typed));

    /// <summary>The register understands its own examples, in every language.</summary>
    [Fact]
    public void Understand_TheExampleOfEachNeed_FindsTheNeed() => Assert.All(NeedRegister.All, need =>
        Assert.All([need.Example.Nb, need.Example.Nn, need.Example.En], example =>
            Assert.Equal((example, need.Code), (example, First(example)))));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("asdfgh qwerty")]
    [InlineData("eg trur det går fint")]
    [InlineData("russisk salat")]
    [InlineData("<script>alert(1)</script>")]
    public void Understand_NothingOfTheKind_FindsNothing(string typed) => Assert.Empty(NeedSearch.Understand(typed));

    [Fact]
    public void Understand_AWallOfText_IsReadInItsBeginning() => Assert.Equal(
        "bullying", NeedSearch.Understand("mobbing " + new string('x', 100_000) + " hasj").Single().Code);

    [Theory]
    [InlineData("gutten på 9 vil ikke på skolen", 9)]
    [InlineData("en 15-åring", 15)]
    [InlineData("sover ikke, 3 uker gammel", null)]
    [InlineData("jeg har 2 barn", null)]
    [InlineData("ring 112 eller 48", null)]
    public void Age_InTheText_IsFound(string typed, int? age) => Assert.Equal(age, TypedWords.Of(typed).Age);

    [Theory]
    [InlineData("mobbing", "moobing", true)]
    [InlineData("mobbing", "mobbnig", true)]
    [InlineData("mobbing", "mobing", true)]
    [InlineData("mobbing", "jobbing", false)]
    [InlineData("mobbing", "mobbing", true)]
    [InlineData("mobbing", "hopping", false)]
    public void Apart_Slips_AreOneEditOrMore(string one, string other, bool apart)
    {
        Assert.Equal(apart, OneEdit.Apart(one, other));
        Assert.Equal(apart, OneEdit.Apart(other, one));
    }

    static string? First(string typed) => NeedSearch.Understand(typed) is [var first, ..] ? first.Code : null;
}
