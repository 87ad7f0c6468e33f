using Microsoft.AspNetCore.DataProtection;

namespace Langbenk.Hosting;

/// <summary>Keys outlive a restart, so that a half-written form can still be sent after one.</summary>
static class Keys
{
    public static void Configure(IServiceCollection services, LangbenkSettings settings)
    {
        var directory = new DirectoryInfo(DirectoryOf(settings));
        try
        {
            CreateForOwnerOnly(settings.DataDirectory);
            CreateForOwnerOnly(directory.FullName);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new BadSettingsException("LANGBENK_DATA: the directory cannot be written.");
        }

        services.AddDataProtection().SetApplicationName("langbenk").PersistKeysToFileSystem(directory);
    }

    public static string DirectoryOf(LangbenkSettings settings) =>
        settings.Keys.Length > 0 ? Path.GetFullPath(settings.Keys) : Path.Combine(settings.DataDirectory, "keys");

    public static void CreateForOwnerOnly(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
            return;
        }

        Directory.CreateDirectory(
            directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
