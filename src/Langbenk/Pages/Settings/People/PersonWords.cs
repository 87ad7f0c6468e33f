using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Texts;

namespace Langbenk.Pages.Settings.People;

static class PersonWords
{
    /// <summary>How far she has come with signing in.</summary>
    public static Text StateOf(ReadStaff.Person person) => person switch
    {
        { ClosedOn: { } on } => StaffTexts.Closed(on),
        { Demo: true } => StaffTexts.DemoAccount,
        { HasPassword: false } => StaffTexts.NoPassword,
        { HasSecondStep: false } => StaffTexts.NoSecondStep,
        _ => StaffTexts.Ready,
    };
}
