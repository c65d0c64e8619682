using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GroupScores : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "GroupScores",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    OverduePoints = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    SessionPoints = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    InterestPoints = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    PrincipalPoints = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    DepositPoints = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    SaverPoints = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: true),
                    Total = table.Column<decimal>(type: "TEXT", precision: 5, scale: 2, nullable: false),
                    ClassText = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Class = table.Column<int>(type: "INTEGER", nullable: false),
                    ClassDisagrees = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupScores", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupScores_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GroupScores_GroupId_Month",
                table: "GroupScores",
                columns: new[] { "GroupId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupScores_Month_Class",
                table: "GroupScores",
                columns: new[] { "Month", "Class" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GroupScores");
        }
    }
}
