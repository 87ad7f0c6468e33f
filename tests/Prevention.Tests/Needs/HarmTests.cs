using Langbenk.Prevention.Measures;

namespace Langbenk.Prevention.Tests.Needs;

/// <summary>What children and grown-ups write when somebody harms somebody: it is understood as that, and the danger box shows.</summary>
public class HarmTests
{
    const string Violence = "violence", Marriage = "social-control", Mind = "mental-health";

    [Theory]
    [InlineData("pappa tar på meg", Violence)]
    [InlineData("noen har tatt på meg", Violence)]
    [InlineData("læreren tar på meg", Violence)]
    [InlineData("treneren tok på meg etter trening", Violence)]
    [InlineData("onkelen min tar på lillesøsteren min", Violence)]
    [InlineData("han tar meg på rumpa", Violence)]
    [InlineData("han gjør ting med meg jeg ikke vil", Violence)]
    [InlineData("bestefar gjør ekle ting med meg", Violence)]
    [InlineData("naboen presser meg til å ha sex", Violence)]
    [InlineData("stefaren kommer inn på rommet mitt om natta", Violence)]
    [InlineData("jeg blir slått", Violence)]
    [InlineData("jeg ble slått av pappa i går", Violence)]
    [InlineData("blir slått hjemme", Violence)]
    [InlineData("stefar banker meg", Violence)]
    [InlineData("han banker opp mamma", Violence)]
    [InlineData("pappa sparker meg", Violence)]
    [InlineData("jeg får juling", Violence)]
    [InlineData("får bank når jeg kommer for sent", Violence)]
    [InlineData("mamma har slått meg", Violence)]
    [InlineData("storebroren min slår meg", Violence)]
    [InlineData("broren min slår", Violence)]
    [InlineData("noen slår søstera mi", Violence)]
    [InlineData("stemor kaster ting på oss", Violence)]
    [InlineData("de låser meg inne", Violence)]
    [InlineData("han slår meg av og til", Violence)]
    [InlineData("jeg er redd for stefar", Violence)]
    [InlineData("læreren slår elevene", Violence)]
    [InlineData("nakenbilder på nett", Violence)]
    [InlineData("noen har delt nakenbilde av meg", Violence)]
    [InlineData("han sendte bilder av meg uten klær", Violence)]
    [InlineData("jeg er blitt tatt på", Violence)]
    [InlineData("treneren rører ved meg", Violence)]
    [InlineData("pappa sier han skal drepe meg", Violence)]
    [InlineData("hun dytter meg ned trappa", Violence)]
    [InlineData("jeg slår meg selv", Mind)]
    [InlineData("jeg skader meg selv", Mind)]
    [InlineData("jeg skal bli giftet bort", Marriage)]
    [InlineData("bli giftet bort", Marriage)]
    [InlineData("foreldrene mine vil at jeg skal gifte meg med fetteren min", Marriage)]
    [InlineData("jeg må gifte meg", Marriage)]
    [InlineData("de vil sende meg til hjemlandet", Marriage)]
    [InlineData("sulter meg", Mind)]
    [InlineData("datteren min spiser ikke", Mind)]
    [InlineData("jeg spiser ikke", Mind)]
    [InlineData("kaster opp maten", Mind)]
    [InlineData("venninna mi har sluttet å spise", Mind)]
    public void Bokmaal_IsUnderstoodAndMayBeUrgent(string typed, string need) => IsUrgent(typed, need);

    [Theory]
    [InlineData("pappa tek på meg", Violence)]
    [InlineData("nokon har teke på meg", Violence)]
    [InlineData("læraren tek på meg", Violence)]
    [InlineData("trenaren tok på meg", Violence)]
    [InlineData("onkelen min tek på veslesøstera mi", Violence)]
    [InlineData("han tek meg på rumpa", Violence)]
    [InlineData("han gjer ting med meg eg ikkje vil", Violence)]
    [InlineData("bestefar gjer ekle ting med meg", Violence)]
    [InlineData("han pressar meg til sex", Violence)]
    [InlineData("stefaren kjem inn til meg om natta", Violence)]
    [InlineData("eg blir slegen", Violence)]
    [InlineData("eg vart slegen av far", Violence)]
    [InlineData("vi blir slått heime", Violence)]
    [InlineData("stefar bankar meg", Violence)]
    [InlineData("han bankar opp mamma", Violence)]
    [InlineData("far sparkar meg", Violence)]
    [InlineData("eg får juling", Violence)]
    [InlineData("eg fekk bank", Violence)]
    [InlineData("mora mi har slege meg", Violence)]
    [InlineData("storebroren min slår meg", Violence)]
    [InlineData("nokon slår søstera mi", Violence)]
    [InlineData("stemora kastar ting på oss", Violence)]
    [InlineData("dei stengjer meg ute", Violence)]
    [InlineData("eg er redd stefar", Violence)]
    [InlineData("læraren slår elevane", Violence)]
    [InlineData("nakenbilete på nett", Violence)]
    [InlineData("nokon har delt nakenbilete av meg", Violence)]
    [InlineData("han sende bilete av meg utan klede", Violence)]
    [InlineData("eg skal bli gifta bort", Marriage)]
    [InlineData("dei vil gifte meg bort", Marriage)]
    [InlineData("foreldra mine vil at eg skal gifte meg", Marriage)]
    [InlineData("dei vil sende meg til heimlandet", Marriage)]
    [InlineData("eg svelter meg", Mind)]
    [InlineData("dottera mi et ikkje", Mind)]
    [InlineData("kastar opp maten", Mind)]
    [InlineData("ho har slutta å ete", Mind)]
    public void Nynorsk_IsUnderstoodAndMayBeUrgent(string typed, string need) => IsUrgent(typed, need);

    [Theory]
    [InlineData("my dad touches me", Violence)]
    [InlineData("someone touched me", Violence)]
    [InlineData("the teacher touches me", Violence)]
    [InlineData("he touches my private parts", Violence)]
    [InlineData("my uncle gropes her", Violence)]
    [InlineData("he does things to me I don't want", Violence)]
    [InlineData("he makes me undress", Violence)]
    [InlineData("my coach molested me", Violence)]
    [InlineData("I get hit", Violence)]
    [InlineData("I am being beaten", Violence)]
    [InlineData("we are getting slapped", Violence)]
    [InlineData("my stepdad beats me", Violence)]
    [InlineData("dad hits mum", Violence)]
    [InlineData("my mother hurts me", Violence)]
    [InlineData("my brother punches me", Violence)]
    [InlineData("he choked me", Violence)]
    [InlineData("he kicks us", Violence)]
    [InlineData("my dad beats me at night", Violence)]
    [InlineData("they lock me up, he locked me in", Violence)]
    [InlineData("she throws things at me", Violence)]
    [InlineData("I am scared of my stepdad", Violence)]
    [InlineData("someone shared my nudes", Violence)]
    [InlineData("nude pictures online", Violence)]
    [InlineData("naked photos of me on snap", Violence)]
    [InlineData("my stepfather comes into my room at night", Violence)]
    [InlineData("I want to kill myself", Mind)]
    [InlineData("they will marry me off", Marriage)]
    [InlineData("forced marriage", Marriage)]
    [InlineData("I have to marry my cousin", Marriage)]
    [InlineData("my parents want me to marry", Marriage)]
    [InlineData("I am starving myself", Mind)]
    [InlineData("I don't eat", Mind)]
    [InlineData("my daughter stopped eating", Mind)]
    [InlineData("I throw up my food", Mind)]
    [InlineData("she makes herself sick after meals", Mind)]
    public void English_IsUnderstoodAndMayBeUrgent(string typed, string need) => IsUrgent(typed, need);

    /// <summary>A school measure that speaks of «læreren» is no answer to a child who is touched by one.</summary>
    [Fact]
    public void Find_ForWhoMayBeInDanger_OffersNothingByAWordInItsDescription()
    {
        var school = Measures.Make.Published(Measures.Make.Measure("Læreren følger deg", MeasureLevels.Indicated, 6, 18, "school-absence"));
        var help = Measures.Make.Published(Measures.Make.Measure("Barnehuset", MeasureLevels.Indicated, 0, 18, Violence));

        var answer = NeedSearch.Find(new HelpQuestion("læreren tar på meg", [], null), [school, help]);

        Assert.Equal([help], answer.Hits.Select(hit => hit.Found));
        Assert.True(answer.MayBeUrgent);
    }

    static void IsUrgent(string typed, string need)
    {
        Assert.Equal(need, NeedSearch.Understand(typed) is [var first, ..] ? first.Code : null);
        Assert.True(NeedSearch.Find(new HelpQuestion(typed, [], null), []).MayBeUrgent);
    }
}
