using Langbenk.Prevention.Measures;

namespace Langbenk.Prevention.Tests.Needs;

/// <summary>What only sounds like harm raises no alarm, and takes nothing away from harm that stands beside it.</summary>
public class HarmlessTests
{
    [Theory]
    [InlineData("broren min slår seg vrang")]
    [InlineData("ta på seg ansvar")]
    [InlineData("jeg tar på meg for mye ansvar")]
    [InlineData("jeg har tatt på meg for mye")]
    [InlineData("han vil ikke ta på seg jakka")]
    [InlineData("hjelp til å ta på ham sko")]
    [InlineData("slår av telefonen")]
    [InlineData("mamma slår av telefonen")]
    [InlineData("pappa slår på lyset")]
    [InlineData("telefonen blir slått av")]
    [InlineData("banker på døra")]
    [InlineData("pappa banker på døra")]
    [InlineData("hjertet banker")]
    [InlineData("kjæresten slo opp med meg")]
    [InlineData("det ble slutt med kjæresten")]
    [InlineData("jeg slo meg i fotballen")]
    [InlineData("det slår meg at han er alene")]
    [InlineData("laget vårt blir slått")]
    [InlineData("skolene er slått sammen")]
    [InlineData("læreren tar på seg for mye")]
    [InlineData("broren min har slått seg")]
    [InlineData("barnet tar ikke brystet")]
    [InlineData("mannen min slår plenen")]
    [InlineData("læraren slår fast at ho kan lese")]
    [InlineData("vi skal gifte oss")]
    [InlineData("babyen spiser ikke")]
    [InlineData("babyen kaster opp maten")]
    [InlineData("guten på 3 år et ikkje grønsaker")]
    [InlineData("eg tek på meg for mykje")]
    [InlineData("far slår på fjernsynet")]
    [InlineData("bankar på døra")]
    [InlineData("systera slår seg til ro")]
    [InlineData("eg må ta på meg skoa")]
    [InlineData("keep in touch with school")]
    [InlineData("he beats me at chess")]
    [InlineData("the film touched me")]
    [InlineData("dad hits the gym")]
    [InlineData("knocks on the door")]
    [InlineData("we are getting married")]
    [InlineData("the toddler does not eat vegetables")]
    public void WhatOnlySoundsLikeIt_IsNotUrgent(string typed) => Assert.DoesNotContain(NeedSearch.Understand(typed), need => need.MayBeUrgent);

    /// <summary>What is harmless beside it takes nothing away from what is not.</summary>
    [Theory]
    [InlineData("pappa slår av telefonen min og så slår han meg")]
    [InlineData("jeg tar på meg skylda når stefar banker meg")]
    [InlineData("gutten min på 12 vil ikke gå på skolen fordi læreren tar på ham i garderoben")]
    public void Harm_BesideOtherThings_IsNotDrowned(string typed) => Assert.Contains(NeedSearch.Understand(typed), need => need.Code == "violence");
}
