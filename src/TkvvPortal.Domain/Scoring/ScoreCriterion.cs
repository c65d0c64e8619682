namespace TkvvPortal.Domain.Scoring;

/// <summary>Tiêu chí chấm điểm: one of the six, numbered in the order of the file (specification §5).</summary>
public enum ScoreCriterion
{
    /// <summary>Tỷ lệ nợ quá hạn: the less the better.</summary>
    Overdue = 0,

    /// <summary>Giao dịch tại xã.</summary>
    Session = 1,

    /// <summary>Tỷ lệ thu lãi.</summary>
    Interest = 2,

    /// <summary>Thu nợ đến hạn.</summary>
    Principal = 3,

    /// <summary>Số dư tiền gửi tăng thêm.</summary>
    Deposits = 4,

    /// <summary>Tổ viên tham gia tiền gửi.</summary>
    Savers = 5,
}
