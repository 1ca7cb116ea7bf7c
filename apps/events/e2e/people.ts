/** Who opens the first account in every run. Journeys begin in this session unless they ask for another. */
export const ADMIN = {
  name: "Quản trị viên thử",
  email: "quan-tri@example.org",
  password: "mật khẩu của các hành trình",
};

/** For journeys of somebody without an account. */
export const STRANGER = { storageState: { cookies: [], origins: [] } };
