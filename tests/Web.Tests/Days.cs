using System.Globalization;
using Langbenk.Kernel;

namespace Langbenk.Web.Tests;

/// <summary>Days as a form is typed, counted from today.</summary>
static class Days
{
    public static string Today => In(0);

    /// <summary>Within the months that a worry may lie.</summary>
    public static string Soon => In(60);

    public static string In(int days) => TimeProvider.System.OsloToday().AddDays(days).ToString("d.M.yyyy", CultureInfo.InvariantCulture);
}
