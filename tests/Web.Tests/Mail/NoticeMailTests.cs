using System.Net;
using Langbenk.Hosting.Mail;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Langbenk.Work.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Mail;

/// <summary>From the page to the mail server and back, over the real client.</summary>
public class NoticeMailTests
{
    const string Page = "/konto/e-post";
    const string Address = "kari.nordmann@storfjell.example";

    [Fact]
    public async Task Notice_AddressConfirmed_OneLetterThatSaysNothingOfWhatItIsAbout()
    {
        await using var mail = await MailSite.Start();
        var person = await mail.Site.SignIn("Kari Kommunesen", Role.Planner);
        await mail.Confirm(person.Visitor, Address);
        Assert.Contains(Address, (await person.Visitor.Page(Page)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await mail.Notify(person.Account.Id);
        await mail.Notify(person.Account.Id);

        Assert.Equal(2, await mail.Send());

        var letter = mail.Next(Address);
        Assert.Empty(mail.Server.Taken);
        Assert.Equal("Langbenk: Du har noe å se på", letter.Subject);
        Assert.Contains(MailSite.Home + "/oversikt", letter.TextBody, StringComparison.Ordinal);
        string[] secrets = ["Kari", "Kommunesen", "Storfjell", "barnehage", "organ", "mor", "Planner", "planlegger", person.Account.Id.ToString(), Environment.MachineName];
        var told = letter.Subject + letter.TextBody + letter.MessageId + letter.From;
        Assert.DoesNotContain(secrets, secret => told.Replace("storfjell.example", "", StringComparison.Ordinal).Contains(secret, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Address, mail.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nn", "Langbenk: Du har noko å sjå på")]
    [InlineData("/en", "Langbenk: You have something to look at")]
    public async Task Notice_AddressWrittenInAnotherLanguage_LetterIsInIt(string language, string subject)
    {
        await using var mail = await MailSite.Start();
        var person = await mail.Site.SignIn("kari", Role.Planner);
        await mail.Confirm(person.Visitor, Address, language);
        await mail.Notify(person.Account.Id);

        await mail.Send();

        var letter = mail.Next(Address);
        Assert.Equal(subject, letter.Subject);
        Assert.Contains($"{MailSite.Home}{language}/oversikt", letter.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notice_NotConfirmedOrTurnedOffOrClosed_NothingIsSent()
    {
        await using var mail = await MailSite.Start();
        var person = await mail.Site.SignIn("kari", Role.Planner);
        using (await person.Visitor.Post(Page, ("epost", Address)))
        {
            await mail.Notify(person.Account.Id);
            await mail.Send();
        }

        Assert.Equal("Langbenk: Koden din", mail.Next(Address).Subject);
        Assert.Empty(mail.Server.Taken);
        await mail.Confirm(person.Visitor, Address);
        using (await person.Visitor.Post(Page, Page + "?handler=Switch", ("paa", "false")))
        {
            await mail.Notify(person.Account.Id);
            await mail.Send();
        }

        Assert.Empty(mail.Server.Taken);
        using (await person.Visitor.Post(Page, Page + "?handler=Switch", ("paa", "true")))
        using (await person.Visitor.Post(Page, Page + "?handler=Drop"))
        {
            await mail.Notify(person.Account.Id);
            await mail.Send();
        }

        Assert.Empty(mail.Server.Taken);
        Assert.DoesNotContain(Address, (await person.Visitor.Page(Page)).Body!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirm_WrongCodes_AreToldAndVoidTheCode()
    {
        await using var mail = await MailSite.Start();
        var person = await mail.Site.SignIn("kari", Role.Planner);
        using (await person.Visitor.Post(Page, ("epost", Address)))
        {
            await mail.Send();
        }

        var code = MailSite.CodeIn(mail.Next(Address));
        for (var guess = 0; guess < 5; guess++)
        {
            await AssertRefused(person.Visitor, "?handler=Confirm", "kode", $"aaaa-aaa{guess + 2}", "Koden er feil");
        }

        await AssertRefused(person.Visitor, "?handler=Confirm", "kode", code, "Koden gjelder ikke lenger");
    }

    [Fact]
    public async Task Enter_BadAddressOrTooMany_IsRefusedAndNothingWaits()
    {
        await using var mail = await MailSite.Start();
        var person = await mail.Site.SignIn("kari", Role.Planner);
        foreach (var bad in new[] { "", "kari", "kari@", "kari@storfjell", "a@b.no, c@d.no", "kari@storfjell.example\r\nBcc: alle@storfjell.example", "<kari@storfjell.example>" })
        {
            await AssertRefused(person.Visitor, "", "epost", bad, "Skriv en e-postadresse");
        }

        for (var times = 0; times < 5; times++)
        {
            using var taken = await person.Visitor.Post(Page, ("epost", Address));
            Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        }

        await AssertRefused(person.Visitor, "", "epost", "andre@storfjell.example", "Prøv igjen i morgen");
        await mail.Send();
        Assert.Single(mail.Server.Taken);
    }

    [Fact]
    public async Task Send_ServerClosedAndThenOpen_IsTriedAgainAndHealthSaysSo()
    {
        await using var mail = await MailSite.Start();
        var person = await mail.Site.SignIn("kari", Role.Planner);
        await mail.Confirm(person.Visitor, Address);
        mail.Server.IsClosed = true;
        await mail.Notify(person.Account.Id);
        var now = DateTime.UtcNow;

        Assert.Equal(0, await mail.Send(now));
        Assert.Equal(0, await mail.Send(now.AddMinutes(1)));
        using var client = new HttpClient { BaseAddress = mail.Site.Address };
        using var ready = await client.GetAsync("/health/ready", Site.Cancellation);
        var said = await ready.Content.ReadAsStringAsync(Site.Cancellation);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.StartsWith("Degraded\nmail: the mail server has not taken 1 messages", said, StringComparison.Ordinal);
        Assert.DoesNotContain('@', said);
        Assert.Contains("not taken by the mail server: Smtp", mail.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Address, mail.Log.Text, StringComparison.Ordinal);

        mail.Server.IsClosed = false;
        Assert.Equal(1, await mail.Send(now.AddMinutes(3)));
        Assert.Equal(3, mail.Server.Connections);
        Assert.Equal("Healthy\n", await client.GetStringAsync("/health/ready", Site.Cancellation));
    }

    [Fact]
    public async Task Send_OneAddressIsRefused_TheOthersGetTheirs()
    {
        await using var mail = await MailSite.Start();
        var one = await mail.Site.SignIn("kari", Role.Planner);
        var other = await mail.Site.SignIn("ola", Role.Planner);
        await mail.Confirm(one.Visitor, "kari@storfjell.example");
        await mail.Confirm(other.Visitor, "ola@storfjell.example");
        mail.Server.Refuses["kari@storfjell.example"] = "550 kari@storfjell.example is no longer here";
        await mail.Notify(one.Account.Id);
        await mail.Notify(other.Account.Id);

        Assert.Equal(1, await mail.Send());

        mail.Next("ola@storfjell.example");
        Assert.DoesNotContain("kari@", mail.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ServerWithoutEncryption_GetsNothingWhenItIsAskedFor()
    {
        await using var mail = await MailSite.Start(MailSecurity.StartTls);
        var person = await mail.Site.SignIn("kari", Role.Planner);
        using var entered = await person.Visitor.Post(Page, ("epost", Address));

        Assert.Equal(0, await mail.Send());

        Assert.Empty(mail.Server.Taken);
        Assert.Contains("not taken by the mail server: NotSupportedException", mail.Log.Text, StringComparison.Ordinal);
        Assert.Equal(1, await mail.Site.With(services => services.GetRequiredService<IWorkData>().Outbox
            .CountAsync(one => one.SentAt == null && one.Attempts == 1 && one.Kind == NoticeKind.AddressCode, Site.Cancellation)));
    }

    [Fact]
    public async Task Page_NoMailServer_IsNotThere()
    {
        await using var site = await SignIn.LocalSite.Start();
        var person = await site.SignIn("kari", Role.Planner);
        using var answer = await person.Visitor.Get(Page);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null((await person.Visitor.Page("/konto")).QuerySelector($"a[href='{Page}']"));
    }

    static async Task AssertRefused(Visitor visitor, string handler, string field, string typed, string says)
    {
        using var answer = await visitor.Post(Page, Page + handler, (field, typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(says, (await Visitor.Read(answer)).QuerySelector($"#{field}-error")!.TextContent, StringComparison.Ordinal);
    }
}
