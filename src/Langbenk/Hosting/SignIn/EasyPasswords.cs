using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Identity;

namespace Langbenk.Hosting.SignIn;

/// <summary>Long is not enough: one word again and again, a row of the keyboard or the own user name are the first that is tried (NIST SP 800-63B § 5.1.1.2).</summary>
public sealed class EasyPasswords : IPasswordValidator<Account>
{
    public const string Code = "PasswordEasy";

    const int FewestDifferent = 5;
    const int FewestOwnLetters = 4;

    static readonly string[] Common = ["passord", "password", "langbenk", "kommune", "velkommen", "welcome", "sommer", "vinter", "norge", "hemmelig", "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "abcdefgh", "abcdef", "test", "admin", "bruker"];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(IsEasy(password ?? "", user.UserName) ? IdentityResult.Failed(new IdentityError { Code = Code }) : IdentityResult.Success);
    }

    public static bool IsEasy(string password, string userName)
    {
        ArgumentNullException.ThrowIfNull(password);
        ArgumentNullException.ThrowIfNull(userName);
        if (password.Distinct().Count() < FewestDifferent || IsRepeated(password))
        {
            return true;
        }

        var letters = new string([.. password.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
        foreach (var word in Common.Append(new string([.. userName.Where(char.IsLetter).Select(char.ToLowerInvariant)])).Where(one => one.Length >= FewestOwnLetters))
        {
            letters = letters.Replace(word, "", StringComparison.Ordinal);
        }

        return letters.Distinct().Count() < FewestOwnLetters;
    }

    /// <summary>The same again and again; the doubled text holds it somewhere inside.</summary>
    static bool IsRepeated(string password) => password.Length > 1 && (password + password).IndexOf(password, 1, StringComparison.Ordinal) < password.Length;
}
