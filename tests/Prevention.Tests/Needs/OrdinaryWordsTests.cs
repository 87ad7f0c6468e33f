using Langbenk.Prevention.Measures;

namespace Langbenk.Prevention.Tests.Needs;

/// <summary>A word that everybody knows the spelling of is never taken for another one, however alike they are.</summary>
public class OrdinaryWordsTests
{
    /// <summary>What parents write around what they need. None of it says by itself what that is.</summary>
    public static string Ordinary =>
        """
        sønnen sønnene sonen datteren datterens datter dottera jenta jentene gutten guttene guten barnet barnets barna ungdommen ungdommer ungene
        mamma pappa mannen mannens kona naboen læreren lærerne lærar rektor assistenten besteforeldrene søsken brødre søstrene tvillinger fetteren kusinen slekta
        strever strevar sliter slit trenger treng trengte sitter sittar ligger legger lager laget løper springer hopper sykler svømmer synger danser tegner maler bygger
        skulle skulen skolen klassen kvelder kveldene morgenen formiddag ettermiddag hverdagen uken helgen vinteren vintre sommeren høsten våren
        stoler stolen stole bordet rommet kjøkkenet huset hagen skogen stranda fjellet veien bussen toget bilen sykkelen skien
        hansen stefan kristian martin morten stener bakken banken basker bakker brenner brukte brukt brukes
        trekke trekker trykker sparer sparte støtter støtte støttet støttar truse truser skylle skyller slenger spisse vitne vitner vasker vasken klatre klokka klokken
        privat private service tjeneste tjenester forhold forholdet parter partene presse posten samling samlingen skjema skjemaet senter senteret svaret svarer svarte
        melding meldinger meldt mester mestre spare kasse kassen kartet karter kanter kurven kurset krever kravet kremen krisen kristen
        matrosen middagen frokosten lunsjen grøten brødet melken saften kaken pannekaker skiver pålegg
        snill snille glad glade rolig rolige stille travel travelt flink flinke modig ærlig nysgjerrig sjarmerende morsom koselig hyggelig
        briller ryggsekk sekken penalet boken bøkene blyanten ballen dukken leken lekene puslespill terningen togbanen
        hunden katten kaninen hesten fuglen fisken marsvinet
        sammen saman alene ofte sjelden alltid aldri kanskje nesten litt mye mange noen nokon ingen alle begge hver hvert sånn slik
        tenker tenkje lurer spør spurte forteller fortel sier seier mener meiner håper ønsker ynskjer prøver forsøker begynner begynte startet starter sluttet slutter
        veldig ganske egentlig faktisk dessverre heldigvis plutselig etterhvert fremdeles fortsatt
        service children daughter daughters teacher teachers kindergarten morning evening yesterday tomorrow together another really something someone always
        thinking thanks thread working started starting summer winter sister sisters brothers cousin neighbour garden kitchen breakfast dinner lunch
        position positive purpose question answer please chooses touching leaning clothes phases hopeless bearings partly worker
        """;

    [Fact]
    public void Understand_AnOrdinaryWord_IsNeverTakenForAnother()
    {
        var words = Ordinary.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        Assert.InRange(words.Count, 250, 500);

        Assert.Equal([], words.Select(word => (word, NeedSearch.Understand(word) is [var first, ..] ? first.Code : "")).Where(pair => pair.Item2.Length > 0));
    }

    [Theory]
    [InlineData("sønnen")]
    [InlineData("sønnen min trenger briller")]
    [InlineData("sonen min treng briller")]
    [InlineData("my son needs glasses")]
    [InlineData("han trenger støtte")]
    [InlineData("barnet støtter seg på meg")]
    public void Understand_WhatNamesNoNeed_FindsNothing(string typed) => Assert.Empty(NeedSearch.Understand(typed));

    [Theory]
    [InlineData("trans", "body")]
    [InlineData("transperson", "body")]
    [InlineData("jeg er transperson", "body")]
    [InlineData("eg er transperson", "body")]
    [InlineData("transgender", "body")]
    [InlineData("barnet mitt er trans", "body")]
    [InlineData("jenta mi er ikkje-binær", "body")]
    [InlineData("min sønn strever på skolen", "learning")]
    [InlineData("sonen min strevar på skulen", "learning")]
    [InlineData("my son struggles at school", "learning")]
    public void Understand_WordsLikeOthers_FindsWhatTheySay(string typed, string need) => Assert.Equal([need], NeedSearch.Understand(typed).Select(one => one.Code));

    [Theory]
    [InlineData("datteren min er sammen med en eldre mann")]
    [InlineData("dottera mi er saman med ein eldre mann")]
    [InlineData("min sønn strever på skolen")]
    [InlineData("jeg støtter henne, men trenger noen")]
    public void Understand_WordsLikeOthers_FindsNoLanguageGroupAndNoCrime(string typed) =>
        Assert.DoesNotContain(NeedSearch.Understand(typed), need => need.Code is "language" or "crime" or "behaviour" or "school-absence");

    /// <summary>What really is a slip is still understood.</summary>
    [Theory]
    [InlineData("moobbing", "bullying")]
    [InlineData("skolefravar", "school-absence")]
    [InlineData("skilsmise", "conflict")]
    [InlineData("dyslekis", "learning")]
    [InlineData("deprimmert", "mental-health")]
    [InlineData("seksuellt overgerp", "violence")]
    [InlineData("økonmi", "money")]
    [InlineData("fosterhejm", "on-my-own")]
    [InlineData("selvmrod", "mental-health")]
    [InlineData("kindregarten absecne, school refusal", "school-absence")]
    public void Understand_ASlip_FindsTheNeed(string typed, string need) => Assert.Equal(need, NeedSearch.Understand(typed) is [var first, ..] ? first.Code : null);
}
