using Langbenk.Kernel;
using Langbenk.Law.Reading;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Rights;

/// <summary>What is wrong with the answers, field by field, in the reader's words.</summary>
static class RightsFaults
{
    public static IEnumerable<(string Field, Text Message)> In(RightsForm form, BookDates dates)
    {
        if (form.Age.Length == 0 && !form.Unborn)
        {
            yield return (RightsForm.AgeField, RightsTexts.AgeMissing);
        }
        else if (form.Age.Length > 0 && form.Years is null)
        {
            yield return (RightsForm.AgeField, RightsTexts.BadAge);
        }

        if (form.TypedDay.Length == 0)
        {
            yield return (RightsForm.DayField, DeadlineTexts.DateMissing);
        }
        else if (form.Day is not { } day)
        {
            yield return (RightsForm.DayField, DeadlineTexts.BadDate(form.TypedDay));
        }
        else if (day < dates.RightsFrom)
        {
            yield return (RightsForm.DayField, DeadlineTexts.TooEarly(dates.RightsFrom));
        }
    }

    /// <summary>What the contract's reader found, beside the field it is about.</summary>
    public static (string Field, Text Message) Of(ContractError error) => error switch
    {
        { Code: "inconsistent-facts" } => (RightsForm.CircumstanceField, WithoutPath(error)),
        { Path: var path } when path.StartsWith("services", StringComparison.Ordinal) => (RightsForm.ServiceField, RightsTexts.UnknownCode),
        _ => (RightsForm.CircumstanceField, RightsTexts.UnknownCode),
    };

    static Text WithoutPath(ContractError error) => new(Plain(error.Message.Nb), Plain(error.Message.Nn), Plain(error.Message.En));

    static string Plain(string message) => message[(message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
}
