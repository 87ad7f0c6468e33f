namespace Langbenk.Web.Tests.Cooperation;

/// <summary>Who works in Nav finds the talk where the children are, with the hat on that she acts in; nobody else has it there.</summary>
public class NavTalkLinkTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Persons_OfNav_LeadToTheTalkInHerOwnHat()
    {
        using var counsellor = await demo.As("veileder");
        using var teacher = await demo.As("laerer");

        var link = (await counsellor.Page("/personer")).QuerySelector("a[href*='/nav/samtale']")!.GetAttribute("href")!;
        Assert.Equal("/nav/samtale?hatt=kommunal", link);
        Assert.NotNull((await counsellor.Page(link)).QuerySelector("input[name=hatt][value=kommunal]"));
        Assert.Null((await teacher.Page("/personer")).QuerySelector("a[href*='/nav/samtale']"));
    }
}
