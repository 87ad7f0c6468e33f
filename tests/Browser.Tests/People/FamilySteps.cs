using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>From a child that is registered to a team on the family's yes, by the names that things have on the page.</summary>
static class FamilySteps
{
    public static async Task<string> Registers(IPage page, string given, string family, string born, string why)
    {
        await page.GotoAsync("/personer");
        await page.GetByRole(AriaRole.Link, new() { Name = "Registrer en person" }).First.ClickAsync();
        await FillsIn(page, given, family, born, why);
        await page.Arrives("/personer/[0-9a-f-]{36}$");
        return new Uri(page.Url).AbsolutePath;
    }

    static async Task FillsIn(IPage page, string given, string family, string born, string why)
    {
        await page.GetByLabel("Fornavn og mellomnavn").FillAsync(given);
        await page.GetByLabel("Etternavn").FillAsync(family);
        await page.GetByLabel("Fødselsdato", new() { Exact = true }).FillAsync(born);
        await page.GetByLabel(new Regex("^" + Regex.Escape(why))).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Registrer en person" }).ClickAsync();
    }

    /// <summary>A parent is registered from the child's page, and written down with the responsibility she has.</summary>
    public static async Task AddsMother(IPage page, string child, string given, string family, string responsibility = "foreldreansvar alene")
    {
        await page.GotoAsync(child);
        await page.GetByRole(AriaRole.Link, new() { Name = "Legg til i familien" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Registrer en ny person" }).ClickAsync();
        await FillsIn(page, given, family, "3.3.1988", "Familie til en vi følger opp");
        await page.Arrives("/familie");
        await page.GetByLabel("Hva er vedkommende for personen?").SelectOptionAsync(new SelectOptionValue { Label = "forelder" });
        await page.GetByLabel(responsibility, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Hvordan vet dere det?").FillAsync("Folkeregisteret");
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til i familien" }).ClickAsync();
        await page.Arrives("/personer/[0-9a-f-]{36}$");
    }

    public static async Task Asks(IPage page, string child, string purpose, string service, string kind, string? alsoAbout = null, bool oneWay = false, bool childsWords = false)
    {
        await page.GotoAsync(child);
        await page.GetByRole(AriaRole.Link, new() { Name = "Spør om samtykke" }).ClickAsync();
        await page.GetByLabel("Hva skal dere få til sammen?").FillAsync(purpose);
        await page.GetByLabel(service, new() { Exact = true }).CheckAsync();
        if (alsoAbout is not null)
        {
            await page.GetByLabel(alsoAbout, new() { Exact = true }).CheckAsync();
        }

        await page.GetByLabel(oneWay ? "Bare vi kan fortelle de andre" : "Alle kan fortelle hverandre").CheckAsync();
        await page.Locator("#slag").GetByLabel(new Regex(kind)).CheckAsync();
        if (childsWords)
        {
            await page.Locator("#slag input[value='child-account']").CheckAsync();
        }

        await page.GetByLabel("Siste dag").FillAsync("1.6.2027");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spør, og vis teksten" }).ClickAsync();
        await page.Arrives("/samtykke/[0-9a-f-]{36}$");
    }

    public static async Task Answers(IPage page, string who, string what, string how = "")
    {
        await page.GetByLabel("Hvem har svart?").SelectOptionAsync(new SelectOptionValue { Label = who });
        await page.GetByLabel(what, new() { Exact = true }).CheckAsync();
        if (what == "Ja")
        {
            await page.GetByLabel("Skriftlig, på papir").CheckAsync();
        }

        await page.GetByLabel("Hva ble forklart, og hvordan?").FillAsync(how);
        await page.GetByRole(AriaRole.Button, new() { Name = "Skriv ned svaret" }).ClickAsync();
        await Assertions.Expect(page.Locator("#errors")).ToHaveCountAsync(0);
    }

    public static async Task OpensTeam(IPage page, string way = "Ansvarsgruppe")
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Åpne laget rundt barnet" }).ClickAsync();
        await page.GetByLabel(way).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Åpne laget rundt barnet" }).ClickAsync();
        await page.Arrives("/laget/[0-9a-f-]{36}$");
    }
}
