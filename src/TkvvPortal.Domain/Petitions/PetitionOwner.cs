namespace TkvvPortal.Domain.Petitions;

/// <summary>Who must answer an opinion (specification §9.4).</summary>
public enum PetitionOwner
{
    /// <summary>Cán bộ tín dụng.</summary>
    CreditOfficer = 1,

    /// <summary>Hội đoàn thể xã.</summary>
    MassOrganisation = 2,

    /// <summary>UBND xã.</summary>
    CommuneAuthority = 3,

    /// <summary>Lãnh đạo PGD.</summary>
    OfficeManager = 4,

    /// <summary>Ban quản lý Tổ.</summary>
    GroupBoard = 5,

    /// <summary>NHCSXH chi nhánh: the office's leadership asks it and records the answer.</summary>
    Branch = 6,
}
