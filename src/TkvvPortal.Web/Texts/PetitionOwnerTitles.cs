using TkvvPortal.Domain.Petitions;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese titles of who must answer an opinion.</summary>
public static class PetitionOwnerTitles
{
    /// <summary>The title people use.</summary>
    public static string Title(this PetitionOwner owner) => owner switch
    {
        PetitionOwner.CreditOfficer => "Cán bộ tín dụng",
        PetitionOwner.MassOrganisation => "Hội đoàn thể xã",
        PetitionOwner.CommuneAuthority => "UBND xã",
        PetitionOwner.OfficeManager => "Lãnh đạo PGD",
        PetitionOwner.GroupBoard => "Ban quản lý Tổ",
        PetitionOwner.Branch => "NHCSXH chi nhánh",
        _ => throw new ArgumentOutOfRangeException(nameof(owner)),
    };
}
