using System.Net;
using AngleSharp.Dom;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>Finding one's way on a page, and sending its form.</summary>
static class SentForms
{
    public static async Task IsMissing(Visitor visitor, string path)
    {
        using var answer = await visitor.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    public static async Task<string> Done(Visitor visitor, string path, params (string, string)[] fields)
    {
        using var answer = await visitor.Post(path, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    public static string Link(IDocument page, string text) => page.QuerySelectorAll("main a").First(one => one.TextContent.Trim() == text).GetAttribute("href")!;

    public static string Hidden(IDocument page, string field) => page.QuerySelector($"input[name={field}]")!.GetAttribute("value")!;

    /// <summary>The team around the child of the demonstration.</summary>
    public static async Task<string> Team(Visitor visitor) =>
        (await visitor.Page("/laget")).QuerySelectorAll(".card-list a").First(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!;

    /// <summary>So many days from today, as it is typed.</summary>
    public static string Day(int days) => $"{DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Oslo")).AddDays(days):d.M.yyyy}";

    public static string Mark(IDocument page) => page.QuerySelector("input[name=merke]")!.GetAttribute("value")!;

    public static string Checked(IDocument page, string field) => page.QuerySelector($"input[name='{field}'][checked]")!.GetAttribute("value")!;

    /// <summary>What is sent when the choice with this label is chosen.</summary>
    public static string Value(IDocument page, string field, string label) =>
        page.QuerySelectorAll($"select[name='{field}'] option").FirstOrDefault(one => one.TextContent.Trim() == label)?.GetAttribute("value")
        ?? page.GetElementById(page.QuerySelectorAll("label").Single(one => one.TextContent.Trim() == label && page.GetElementById(one.GetAttribute("for") ?? "")?.GetAttribute("name") == field).GetAttribute("for")!)!.GetAttribute("value")!;
}
