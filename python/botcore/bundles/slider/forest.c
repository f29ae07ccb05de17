#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#pragma GCC visibility push(hidden)
#if defined(__clang__) || defined(__GNUC__)
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define LIKELY(x)   (x)
#define UNLIKELY(x) (x)
#endif
#define N_TARGET 1
#define MAX_N_CLASS 1
union Entry {
  int missing;
  float fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, float* result);
void postprocess(float* result);
static const int32_t num_class[] = {  1, };
int32_t get_num_target(void) {
  return N_TARGET;
}
void get_num_class(int32_t* out) {
  for (int i = 0; i < N_TARGET; ++i) {
    out[i] = num_class[i];
  }
}
int32_t get_num_feature(void) {
  return 124;
}
const char* get_threshold_type(void) {
  return "float32";
}
const char* get_leaf_output_type(void) {
  return "float32";
}
void predict(union Entry* data, int pred_margin, float* result) {
  unsigned int tmp;
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.41293790936)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11111111194)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
        result[0] += 1.74246818e-01f;
      } else {
        result[0] += -1.41381219e-01f;
      }
    } else {
      result[0] += 1.88560203e-01f;
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.1412470341)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45164185762)) {
        result[0] += 7.32505918e-02f;
      } else {
        result[0] += 1.79335281e-01f;
      }
    } else {
      result[0] += -1.62913904e-01f;
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.9344263077)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.95023018122)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.3962264061)) {
        result[0] += 1.81174159e-01f;
      } else {
        result[0] += -4.46838699e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -1.49972126e-01f;
      } else {
        result[0] += 1.59164399e-01f;
      }
    }
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)8.1481485367)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.019230769947)) {
        result[0] += -1.08039621e-02f;
      } else {
        result[0] += 1.59796998e-01f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.19320000708)) {
        result[0] += 1.82698697e-01f;
      } else {
        result[0] += 9.67311785e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.43112412095)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)1.0625027418)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.0063000000082)) {
        result[0] += 1.73821390e-01f;
      } else {
        result[0] += -3.91549105e-03f;
      }
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
        result[0] += 1.56755611e-01f;
      } else {
        result[0] += -1.31423891e-01f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)53.17016983)) {
      result[0] += -1.54255807e-01f;
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)2.8404085636)) {
        result[0] += 1.72636241e-01f;
      } else {
        result[0] += 1.06099747e-01f;
      }
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)4)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.98569780588)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.75)) {
        result[0] += 1.65127486e-01f;
      } else {
        result[0] += -7.89893940e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -1.27502412e-01f;
      } else {
        result[0] += 1.54368266e-01f;
      }
    }
  } else {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)8)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)410.20510864)) {
        result[0] += -3.10392771e-02f;
      } else {
        result[0] += 1.08764768e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)898.53826904)) {
        result[0] += 1.59869120e-01f;
      } else {
        result[0] += 7.17207193e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45164185762)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.35294118524)) {
        result[0] += 2.85576582e-02f;
      } else {
        result[0] += 1.70893326e-01f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.73587197065)) {
        result[0] += -9.74219739e-02f;
      } else {
        result[0] += 7.06047863e-02f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)53.17016983)) {
      result[0] += -1.38539225e-01f;
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)-0.4365837276)) {
        result[0] += 2.74802353e-02f;
      } else {
        result[0] += 1.39014646e-01f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45164185762)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11111111194)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.82624840736)) {
        result[0] += 3.16791646e-02f;
      } else {
        result[0] += -1.10529378e-01f;
      }
    } else {
      result[0] += 1.59493431e-01f;
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)53.17016983)) {
      result[0] += -1.22230232e-01f;
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)-0.4365837276)) {
        result[0] += 2.86545996e-02f;
      } else {
        result[0] += 1.37310490e-01f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.39385804534)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)424.88253784)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0066835540347)) {
        result[0] += 1.65057808e-01f;
      } else {
        result[0] += -1.07787393e-01f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.19320000708)) {
        result[0] += 8.47430602e-02f;
      } else {
        result[0] += -4.59395573e-02f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)53.17016983)) {
      result[0] += -1.02173246e-01f;
    } else {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.45164185762)) {
        result[0] += 7.07659796e-02f;
      } else {
        result[0] += 1.34448871e-01f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.40911415219)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 1.22337416e-01f;
      } else {
        result[0] += -9.41795334e-02f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.51928961277)) {
        result[0] += -1.27775194e-02f;
      } else {
        result[0] += 1.44968510e-01f;
      }
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.43181818724)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.074199996889)) {
        result[0] += 1.28900141e-01f;
      } else {
        result[0] += -1.03242658e-01f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)2.8404085636)) {
        result[0] += 1.26763865e-01f;
      } else {
        result[0] += 6.26709089e-02f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.264759779)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.038461539894)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.39377140999)) {
        result[0] += -3.93070877e-02f;
      } else {
        result[0] += 8.82571191e-02f;
      }
    } else {
      result[0] += 1.43201232e-01f;
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13870862126)) {
        result[0] += 1.31300569e-01f;
      } else {
        result[0] += -1.05298400e-01f;
      }
    } else {
      result[0] += 1.35675177e-01f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.41293790936)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.070866145194)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.73587197065)) {
        result[0] += -8.76519829e-02f;
      } else {
        result[0] += 1.12828210e-01f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.19632859528)) {
        result[0] += 1.58938245e-04f;
      } else {
        result[0] += 1.44145891e-01f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.1412470341)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.29108658433)) {
        result[0] += 1.34896263e-01f;
      } else {
        result[0] += 8.89121816e-02f;
      }
    } else {
      result[0] += -1.17397942e-01f;
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.37222531438)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.74819362164)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24915376306)) {
        result[0] += -8.30606222e-02f;
      } else {
        result[0] += 1.33663937e-01f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.18022727966)) {
        result[0] += 3.17336172e-02f;
      } else {
        result[0] += 1.47058576e-01f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.1412470341)) {
      if (!(data[50].missing != -1) || (data[50].fvalue < (float)-0.4365837276)) {
        result[0] += 2.58718524e-02f;
      } else {
        result[0] += 1.30824015e-01f;
      }
    } else {
      result[0] += -1.13631658e-01f;
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.37222531438)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.73587197065)) {
        result[0] += -8.31796750e-02f;
      } else {
        result[0] += 9.28295627e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.13210067153)) {
        result[0] += -3.01803779e-02f;
      } else {
        result[0] += 1.38727173e-01f;
      }
    }
  } else {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)2.8571429253)) {
      if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.049761086702)) {
        result[0] += 7.05190599e-02f;
      } else {
        result[0] += -7.39240795e-02f;
      }
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)-0.4365837276)) {
        result[0] += 5.73798381e-02f;
      } else {
        result[0] += 1.20388761e-01f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.34976750612)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)424.88253784)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11111111194)) {
        result[0] += -9.00208279e-02f;
      } else {
        result[0] += 1.17563486e-01f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.53179192543)) {
        result[0] += -1.22549040e-02f;
      } else {
        result[0] += 1.64079383e-01f;
      }
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.0063000000082)) {
      result[0] += 1.27207741e-01f;
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.28139400482)) {
        result[0] += 1.04816847e-01f;
      } else {
        result[0] += -2.69957837e-02f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.35873681307)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.35294118524)) {
        result[0] += 2.06927639e-02f;
      } else {
        result[0] += 1.52900264e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)931.04211426)) {
        result[0] += -7.13286176e-02f;
      } else {
        result[0] += 1.00363038e-01f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.1412470341)) {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.20176446438)) {
        result[0] += 4.06094976e-02f;
      } else {
        result[0] += 1.23991273e-01f;
      }
    } else {
      result[0] += -1.13550499e-01f;
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24915376306)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.047619048506)) {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.50633060932)) {
        result[0] += -6.38894215e-02f;
      } else {
        result[0] += 1.12933777e-01f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4724752903)) {
        result[0] += 1.33501276e-01f;
      } else {
        result[0] += -4.95564193e-03f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)96.83946991)) {
      result[0] += -4.49917242e-02f;
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.40911415219)) {
        result[0] += 1.83264762e-01f;
      } else {
        result[0] += 1.15038477e-01f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4452629089)) {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.0065999999642)) {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.025142906234)) {
        result[0] += 3.75054330e-02f;
      } else {
        result[0] += 1.25239670e-01f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.045454546809)) {
        result[0] += -1.67723130e-02f;
      } else {
        result[0] += 1.32276163e-01f;
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.13003367186)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)303.41879272)) {
        result[0] += -4.79269214e-02f;
      } else {
        result[0] += 1.82384118e-01f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
        result[0] += -1.06084682e-01f;
      } else {
        result[0] += 3.29962047e-03f;
      }
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.34482759237)) {
      result[0] += 6.12225607e-02f;
    } else {
      result[0] += 1.26999900e-01f;
    }
  } else {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)8)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)424.88253784)) {
        result[0] += -6.60292879e-02f;
      } else {
        result[0] += 4.21992652e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)793.86254883)) {
        result[0] += 1.18725851e-01f;
      } else {
        result[0] += -8.13999388e-04f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.264759779)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.96638655663)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.2183406055)) {
        result[0] += 1.65462829e-02f;
      } else {
        result[0] += 1.37889475e-01f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.22958093882)) {
        result[0] += 1.02034561e-01f;
      } else {
        result[0] += -1.76300909e-02f;
      }
    }
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.3333332539)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13348579407)) {
        result[0] += 7.49381706e-02f;
      } else {
        result[0] += -8.76673087e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.17077033222)) {
        result[0] += 4.68422659e-02f;
      } else {
        result[0] += 1.49934664e-01f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22256907821)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
      result[0] += 1.55321404e-01f;
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.12163718045)) {
        result[0] += 3.88225392e-02f;
      } else {
        result[0] += -9.31930169e-02f;
      }
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.00030000001425)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.31067276)) {
        result[0] += 1.17633082e-01f;
      } else {
        result[0] += 1.13281803e-02f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.010526230559)) {
        result[0] += -9.38412026e-02f;
      } else {
        result[0] += 3.58148739e-02f;
      }
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.020125094801)) {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0061807851307)) {
      result[0] += 1.30933329e-01f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.027027027681)) {
        result[0] += 5.97473374e-03f;
      } else {
        result[0] += 1.29852861e-01f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.4614893198)) {
        result[0] += -7.83091933e-02f;
      } else {
        result[0] += 7.72198439e-02f;
      }
    } else {
      result[0] += 1.11360051e-01f;
    }
  }
  if (!(data[62].missing != -1) || (data[62].fvalue < (float)8.1481485367)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 1.18740134e-01f;
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0040448619984)) {
        result[0] += 1.28647611e-01f;
      } else {
        result[0] += -3.95096652e-02f;
      }
    }
  } else {
    result[0] += 1.13135628e-01f;
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.01054901816)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.73182433844)) {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.11331672221)) {
        result[0] += -2.98710670e-02f;
      } else {
        result[0] += 9.24107358e-02f;
      }
    } else {
      result[0] += 1.65097415e-01f;
    }
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)6.3157896996)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13348579407)) {
        result[0] += 1.14442803e-01f;
      } else {
        result[0] += -5.55465296e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.34640437365)) {
        result[0] += 4.50336654e-03f;
      } else {
        result[0] += 1.11631729e-01f;
      }
    }
  }
  if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.45164185762)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 9.36976895e-02f;
      } else {
        result[0] += -4.59088385e-02f;
      }
    } else {
      result[0] += 1.11929595e-01f;
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)67.151824951)) {
      result[0] += -7.06028938e-02f;
    } else {
      result[0] += 1.11176126e-01f;
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4452629089)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.39377140999)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.02173913084)) {
        result[0] += -2.34269630e-02f;
      } else {
        result[0] += 1.21993773e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)155.63014221)) {
        result[0] += 3.13289203e-02f;
      } else {
        result[0] += 1.13435507e-01f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13870862126)) {
        result[0] += 4.44616452e-02f;
      } else {
        result[0] += -9.29197893e-02f;
      }
    } else {
      result[0] += 1.02835529e-01f;
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
    result[0] += 1.20309487e-01f;
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.010526230559)) {
      if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.053450163454)) {
        result[0] += -1.28011048e-01f;
      } else {
        result[0] += 4.72834036e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24449691176)) {
        result[0] += -2.33171582e-02f;
      } else {
        result[0] += 9.03683677e-02f;
      }
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24915376306)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 1.18772700e-01f;
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)424.88253784)) {
        result[0] += -5.54126576e-02f;
      } else {
        result[0] += 2.83546504e-02f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)96.83946991)) {
      result[0] += -5.75828627e-02f;
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.39385804534)) {
        result[0] += 1.82839081e-01f;
      } else {
        result[0] += 1.05843380e-01f;
      }
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24915376306)) {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0050298650749)) {
      result[0] += 1.31647632e-01f;
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 9.31526646e-02f;
      } else {
        result[0] += -3.36686708e-02f;
      }
    }
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.30062654614)) {
      result[0] += 1.19988993e-01f;
    } else {
      result[0] += 9.46846418e-03f;
    }
  }
  if (!(data[62].missing != -1) || (data[62].fvalue < (float)8)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)424.88253784)) {
      if (!(data[50].missing != -1) || (data[50].fvalue < (float)-0.4365837276)) {
        result[0] += -2.26478174e-01f;
      } else {
        result[0] += -2.42438652e-02f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.62977063656)) {
        result[0] += -5.78874350e-02f;
      } else {
        result[0] += 5.45682795e-02f;
      }
    }
  } else {
    result[0] += 1.08907342e-01f;
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.47415733337)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11111111194)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.17641156912)) {
        result[0] += 3.35944071e-03f;
      } else {
        result[0] += -5.89732602e-02f;
      }
    } else {
      result[0] += 1.07601337e-01f;
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.49899566174)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.42772909999)) {
        result[0] += 1.08794294e-01f;
      } else {
        result[0] += -1.96460518e-03f;
      }
    } else {
      result[0] += 9.64656472e-02f;
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24915376306)) {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.55769228935)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 6.85007423e-02f;
      } else {
        result[0] += -4.27509435e-02f;
      }
    } else {
      result[0] += 1.27757102e-01f;
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.064499996603)) {
      result[0] += 1.18814729e-01f;
    } else {
      result[0] += 7.33479625e-03f;
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.0061807851307)) {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.19617848098)) {
      result[0] += 1.21035077e-01f;
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)7.5)) {
        result[0] += 4.88915592e-02f;
      } else {
        result[0] += 1.50714917e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.23833291233)) {
        result[0] += -4.17985134e-02f;
      } else {
        result[0] += 4.71270941e-02f;
      }
    } else {
      result[0] += 1.06100559e-01f;
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.32098528743)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
      result[0] += 1.46576226e-01f;
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)1.1272652149)) {
        result[0] += 2.56191343e-02f;
      } else {
        result[0] += -4.70466465e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.67739993334)) {
      result[0] += 3.01384628e-02f;
    } else {
      result[0] += 2.14359447e-01f;
    }
  }
  if (!(data[62].missing != -1) || (data[62].fvalue < (float)8.1481485367)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)2325.9260254)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -3.53683122e-02f;
      } else {
        result[0] += 1.02631748e-01f;
      }
    } else {
      result[0] += 1.08922303e-01f;
    }
  } else {
    result[0] += 1.07106745e-01f;
  }
  if ( (data[36].missing != -1) && (data[36].fvalue < (float)931.04211426)) {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0050298650749)) {
      result[0] += 1.18101731e-01f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -3.48773263e-02f;
      } else {
        result[0] += 1.01408914e-01f;
      }
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.42234936357)) {
      result[0] += 1.20506071e-01f;
    } else {
      result[0] += 1.37114455e-03f;
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.045454546809)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 1.07003272e-01f;
    } else {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.50633060932)) {
        result[0] += -3.61465290e-02f;
      } else {
        result[0] += 1.00914955e-01f;
      }
    }
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)1.5789474249)) {
      result[0] += -2.60324758e-02f;
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.0089999996126)) {
        result[0] += 5.33863269e-02f;
      } else {
        result[0] += 1.22023307e-01f;
      }
    }
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.74819362164)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)1764.1619873)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.28139400482)) {
        result[0] += 2.10370608e-02f;
      } else {
        result[0] += -4.62589711e-02f;
      }
    } else {
      result[0] += 1.07786812e-01f;
    }
  } else {
    result[0] += 1.30139440e-01f;
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24915376306)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
      result[0] += 1.53563783e-01f;
    } else {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.46875)) {
        result[0] += -4.12112437e-02f;
      } else {
        result[0] += 4.08200175e-02f;
      }
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.37222531438)) {
      result[0] += 1.75479144e-01f;
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.2896399498)) {
        result[0] += 9.13210735e-02f;
      } else {
        result[0] += 1.40532302e-02f;
      }
    }
  }
  if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.26239448786)) {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.73587197065)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.28139400482)) {
        result[0] += 1.75370704e-02f;
      } else {
        result[0] += -5.47029376e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.16743162274)) {
        result[0] += 2.38157194e-02f;
      } else {
        result[0] += 1.35428533e-01f;
      }
    }
  } else {
    result[0] += 1.08176641e-01f;
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.020286593586)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.26253125072)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.4896774292)) {
        result[0] += 1.44287065e-01f;
      } else {
        result[0] += 1.16287740e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.066200003028)) {
        result[0] += 5.91157377e-02f;
      } else {
        result[0] += -5.29182851e-02f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)2325.9260254)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -4.99269739e-02f;
      } else {
        result[0] += 9.31530818e-02f;
      }
    } else {
      result[0] += 1.01300836e-01f;
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.0006000000285)) {
    result[0] += 1.15061752e-01f;
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.0093000000343)) {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.25)) {
        result[0] += -2.16995165e-01f;
      } else {
        result[0] += -5.74803650e-02f;
      }
    } else {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26666668057)) {
        result[0] += 1.03044823e-01f;
      } else {
        result[0] += -9.43024736e-03f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21691937745)) {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.12749245763)) {
      result[0] += 9.75100473e-02f;
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.3125)) {
        result[0] += 7.01021478e-02f;
      } else {
        result[0] += -6.51187599e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.18709591031)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.50115740299)) {
        result[0] += 1.15297697e-01f;
      } else {
        result[0] += -4.97891866e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.21362365782)) {
        result[0] += -5.42860217e-02f;
      } else {
        result[0] += 4.15889174e-02f;
      }
    }
  }
  if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
    result[0] += 1.35146186e-01f;
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.60301017761)) {
        result[0] += 1.09460093e-01f;
      } else {
        result[0] += 4.34905775e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -2.94648055e-02f;
      } else {
        result[0] += 9.54037607e-02f;
      }
    }
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.020770633593)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)-0.4365837276)) {
      result[0] += -9.20525268e-02f;
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)1.9363964796)) {
        result[0] += 2.82185357e-02f;
      } else {
        result[0] += 1.36513308e-01f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)2325.9260254)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)14.814814568)) {
        result[0] += -2.30494533e-02f;
      } else {
        result[0] += -1.29867077e-01f;
      }
    } else {
      result[0] += 9.77065787e-02f;
    }
  }
  if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.25385844707)) {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.011808892712)) {
      result[0] += -4.75377403e-02f;
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)215.27326965)) {
        result[0] += 1.90570932e-02f;
      } else {
        result[0] += 1.28004596e-01f;
      }
    }
  } else {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.73058402538)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.030303031206)) {
        result[0] += -6.11854084e-02f;
      } else {
        result[0] += 5.21837473e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.16582207382)) {
        result[0] += 3.07420343e-02f;
      } else {
        result[0] += 1.29893884e-01f;
      }
    }
  }
  if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.49336916208)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 1.11463070e-01f;
    } else {
      if (!(data[62].missing != -1) || (data[62].fvalue < (float)8)) {
        result[0] += -2.32605357e-02f;
      } else {
        result[0] += 1.06828630e-01f;
      }
    }
  } else {
    result[0] += 1.02394007e-01f;
  }
  if (!(data[62].missing != -1) || (data[62].fvalue < (float)8.1481485367)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.030303031206)) {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.50633060932)) {
        result[0] += -3.21046710e-02f;
      } else {
        result[0] += 9.18562710e-02f;
      }
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.2727272511)) {
        result[0] += -5.79839200e-03f;
      } else {
        result[0] += 1.13861538e-01f;
      }
    }
  } else {
    result[0] += 9.82709303e-02f;
  }
  if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
    result[0] += 1.36901066e-01f;
  } else {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.57142859697)) {
      if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.020125094801)) {
        result[0] += 1.94507781e-02f;
      } else {
        result[0] += -3.69228497e-02f;
      }
    } else {
      result[0] += 1.27668530e-01f;
    }
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.74819362164)) {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.65529084206)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22025381029)) {
        result[0] += -3.61643396e-02f;
      } else {
        result[0] += 2.73653846e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.23092934489)) {
        result[0] += -1.54189272e-02f;
      } else {
        result[0] += -1.08490899e-01f;
      }
    }
  } else {
    result[0] += 9.40175429e-02f;
  }
  if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.2872325182)) {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.264759779)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.30746620893)) {
        result[0] += 1.96796343e-01f;
      } else {
        result[0] += 6.59282953e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.23092934489)) {
        result[0] += -6.16767891e-02f;
      } else {
        result[0] += 2.81116106e-02f;
      }
    }
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.1775714606)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.013589519076)) {
        result[0] += 1.49280170e-03f;
      } else {
        result[0] += 8.36446509e-02f;
      }
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24655371904)) {
        result[0] += -5.26454523e-02f;
      } else {
        result[0] += 4.64828573e-02f;
      }
    }
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.020125094801)) {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.1775714606)) {
      result[0] += 1.53901190e-01f;
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.21445044875)) {
        result[0] += -3.02522834e-02f;
      } else {
        result[0] += 6.05550222e-02f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)2325.9260254)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.14515714347)) {
        result[0] += 7.20519722e-02f;
      } else {
        result[0] += -5.20575941e-02f;
      }
    } else {
      result[0] += 9.65081155e-02f;
    }
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0061807851307)) {
    result[0] += 1.19447581e-01f;
  } else {
    if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.51670372486)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)906.90209961)) {
        result[0] += -8.70549213e-03f;
      } else {
        result[0] += 8.90217125e-02f;
      }
    } else {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.38398835063)) {
        result[0] += -1.62105992e-01f;
      } else {
        result[0] += 9.75933298e-03f;
      }
    }
  }
  if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.53932583332)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.041666667908)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 9.87468734e-02f;
      } else {
        result[0] += -3.37548256e-02f;
      }
    } else {
      if (!(data[50].missing != -1) || (data[50].fvalue < (float)1.3882151842)) {
        result[0] += 1.19224869e-01f;
      } else {
        result[0] += 1.25272004e-02f;
      }
    }
  } else {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.22958093882)) {
      result[0] += 1.44741982e-01f;
    } else {
      result[0] += 4.74582128e-02f;
    }
  }
  if ( (data[36].missing != -1) && (data[36].fvalue < (float)418.30578613)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.60301017761)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22025381029)) {
        result[0] += -4.98047806e-02f;
      } else {
        result[0] += 4.57944237e-02f;
      }
    } else {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.74819362164)) {
        result[0] += -1.09091617e-01f;
      } else {
        result[0] += 1.92845091e-02f;
      }
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.34482759237)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.53179192543)) {
        result[0] += -7.53935128e-02f;
      } else {
        result[0] += 4.93552014e-02f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.3917480707)) {
        result[0] += 8.73754397e-02f;
      } else {
        result[0] += -1.43085709e-02f;
      }
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.37549999356)) {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)8.1481485367)) {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.17641156912)) {
        result[0] += 1.44856004e-02f;
      } else {
        result[0] += -4.10914086e-02f;
      }
    } else {
      result[0] += 9.73146334e-02f;
    }
  } else {
    result[0] += 9.88336056e-02f;
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.37549999356)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.96638655663)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.22679999471)) {
        result[0] += 8.18229318e-02f;
      } else {
        result[0] += -8.15649033e-02f;
      }
    } else {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.4614893198)) {
        result[0] += -4.16104011e-02f;
      } else {
        result[0] += 7.91031793e-02f;
      }
    }
  } else {
    result[0] += 1.39640078e-01f;
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.37549999356)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)424.88253784)) {
      if (!(data[50].missing != -1) || (data[50].fvalue < (float)-0.4365837276)) {
        result[0] += -1.34145960e-01f;
      } else {
        result[0] += -1.25096543e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)700.03167725)) {
        result[0] += 1.03923336e-01f;
      } else {
        result[0] += -6.73050201e-03f;
      }
    }
  } else {
    result[0] += 1.30358756e-01f;
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.065300002694)) {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.010526230559)) {
      if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.050390277058)) {
        result[0] += -4.88784499e-02f;
      } else {
        result[0] += 7.52202123e-02f;
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.013893847354)) {
        result[0] += 1.46186983e-04f;
      } else {
        result[0] += 1.16020977e-01f;
      }
    }
  } else {
    if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.0050298650749)) {
      result[0] += 7.54861608e-02f;
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.65245044231)) {
        result[0] += -1.28537968e-01f;
      } else {
        result[0] += -2.86835134e-02f;
      }
    }
  }
  if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.28139400482)) {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)2.8571429253)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.29245898128)) {
        result[0] += -4.27133553e-02f;
      } else {
        result[0] += 6.58304170e-02f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.011793398298)) {
        result[0] += 1.68429222e-02f;
      } else {
        result[0] += 1.15771964e-01f;
      }
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.40911415219)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)424.88253784)) {
        result[0] += -3.07615455e-02f;
      } else {
        result[0] += 4.16306257e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.39377140999)) {
        result[0] += -1.42617121e-01f;
      } else {
        result[0] += -6.33551646e-03f;
      }
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24291655421)) {
    if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.12674117088)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)1.1272652149)) {
        result[0] += 6.38270527e-02f;
      } else {
        result[0] += -2.48958822e-02f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.28139400482)) {
        result[0] += 3.39517482e-02f;
      } else {
        result[0] += -1.18263416e-01f;
      }
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.23530000448)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.40239933133)) {
        result[0] += 1.75770447e-01f;
      } else {
        result[0] += 8.71227384e-02f;
      }
    } else {
      result[0] += -4.32694927e-02f;
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.027777777985)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)2325.9260254)) {
      if (!(data[50].missing != -1) || (data[50].fvalue < (float)3.4454586506)) {
        result[0] += -2.73308605e-02f;
      } else {
        result[0] += 8.16219375e-02f;
      }
    } else {
      result[0] += 9.03875530e-02f;
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.3617442846)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.61350983381)) {
        result[0] += 3.53807770e-02f;
      } else {
        result[0] += 1.34147465e-01f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.77037036419)) {
        result[0] += -5.05954511e-02f;
      } else {
        result[0] += 4.03473340e-02f;
      }
    }
  }
  if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26666668057)) {
    result[0] += 6.43115863e-02f;
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.33333334327)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)5.0704226494)) {
        result[0] += -3.63329090e-02f;
      } else {
        result[0] += -1.13660909e-01f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24291655421)) {
        result[0] += -1.09808920e-02f;
      } else {
        result[0] += 6.07139245e-02f;
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.94545453787)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4184702635)) {
      result[0] += 1.43080756e-01f;
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.77037036419)) {
        result[0] += -6.17192499e-02f;
      } else {
        result[0] += 1.05006576e-01f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)96.83946991)) {
      result[0] += -8.79758373e-02f;
    } else {
      if (!(data[50].missing != -1) || (data[50].fvalue < (float)2.8969349861)) {
        result[0] += -1.54599026e-02f;
      } else {
        result[0] += 1.15168847e-01f;
      }
    }
  }
  if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.51670372486)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.064499996603)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.015442594886)) {
        result[0] += 5.75017359e-04f;
      } else {
        result[0] += 9.73316878e-02f;
      }
    } else {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.18813630939)) {
        result[0] += 4.13231663e-02f;
      } else {
        result[0] += -4.72505093e-02f;
      }
    }
  } else {
    result[0] += -8.69905651e-02f;
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.12749245763)) {
    result[0] += 7.59161934e-02f;
  } else {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.19632859528)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.014100000262)) {
        result[0] += -4.21580262e-02f;
      } else {
        result[0] += 6.20913692e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.030999999493)) {
        result[0] += 2.51362678e-02f;
      } else {
        result[0] += -5.18015325e-02f;
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.2183406055)) {
    result[0] += -9.26798657e-02f;
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.98340249062)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.3917480707)) {
        result[0] += 1.16833322e-01f;
      } else {
        result[0] += -1.62155554e-02f;
      }
    } else {
      if (!(data[50].missing != -1) || (data[50].fvalue < (float)2.623005867)) {
        result[0] += -2.34855805e-02f;
      } else {
        result[0] += 6.34010956e-02f;
      }
    }
  }
  if ( (data[36].missing != -1) && (data[36].fvalue < (float)96.83946991)) {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)3.1412470341)) {
      result[0] += -1.12611344e-02f;
    } else {
      result[0] += -1.03441633e-01f;
    }
  } else {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.47415733337)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.98165136576)) {
        result[0] += 5.30160926e-02f;
      } else {
        result[0] += -2.48619411e-02f;
      }
    } else {
      if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.51670372486)) {
        result[0] += 1.04037702e-01f;
      } else {
        result[0] += -1.51564656e-02f;
      }
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.17641156912)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)1.1272652149)) {
      result[0] += 1.24872006e-01f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.11536709964)) {
        result[0] += 8.14335495e-02f;
      } else {
        result[0] += -2.67896000e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.21445044875)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.014100000262)) {
        result[0] += -9.45298001e-02f;
      } else {
        result[0] += -2.67075095e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.064499996603)) {
        result[0] += 9.81287658e-02f;
      } else {
        result[0] += -2.98679601e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.15185089409)) {
    result[0] += 1.34438783e-01f;
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24655371904)) {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.1775714606)) {
        result[0] += 7.49365008e-03f;
      } else {
        result[0] += -4.86566350e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)152.64637756)) {
        result[0] += -3.06207966e-02f;
      } else {
        result[0] += 1.25012442e-01f;
      }
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.29609999061)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.19320000708)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.015840660781)) {
        result[0] += 5.33035472e-02f;
      } else {
        result[0] += -3.00328042e-02f;
      }
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.20944564044)) {
        result[0] += -9.36806723e-02f;
      } else {
        result[0] += -4.27345820e-02f;
      }
    }
  } else {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.30496519804)) {
      result[0] += 1.12060621e-01f;
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.39640921354)) {
        result[0] += -4.97954972e-02f;
      } else {
        result[0] += 6.59217238e-02f;
      }
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.35418796539)) {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24291655421)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.12163718045)) {
        result[0] += 7.44430423e-02f;
      } else {
        result[0] += -2.60004457e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.064499996603)) {
        result[0] += 1.16873696e-01f;
      } else {
        result[0] += -1.78711563e-02f;
      }
    }
  } else {
    result[0] += 1.03113770e-01f;
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.29609999061)) {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24915376306)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 7.31414333e-02f;
      } else {
        result[0] += -2.36322563e-02f;
      }
    } else {
      result[0] += 6.85372278e-02f;
    }
  } else {
    result[0] += 1.22874260e-01f;
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.01054901816)) {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.082166463137)) {
      result[0] += 1.55444980e-01f;
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.20998619497)) {
        result[0] += -6.65982515e-02f;
      } else {
        result[0] += 4.19447497e-02f;
      }
    }
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)6.3157896996)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24124203622)) {
        result[0] += -3.07698306e-02f;
      } else {
        result[0] += 7.48519078e-02f;
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.18390092254)) {
        result[0] += 1.31644487e-01f;
      } else {
        result[0] += 4.84048622e-03f;
      }
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.27341279387)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 5.36770523e-02f;
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.010526230559)) {
        result[0] += -7.90410265e-02f;
      } else {
        result[0] += -1.90931733e-03f;
      }
    }
  } else {
    result[0] += 9.16186497e-02f;
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.94750654697)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.3917480707)) {
      result[0] += 1.12127297e-01f;
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.8593652248)) {
        result[0] += -4.65024263e-02f;
      } else {
        result[0] += 6.19704388e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.62977063656)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.0073408694007)) {
        result[0] += -3.70935164e-02f;
      } else {
        result[0] += 6.88643381e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.17480647564)) {
        result[0] += 1.55334650e-02f;
      } else {
        result[0] += -4.55949120e-02f;
      }
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.020125094801)) {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)2.8346457481)) {
      result[0] += 1.22847579e-01f;
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.0073408694007)) {
        result[0] += -4.76545654e-02f;
      } else {
        result[0] += 3.26061547e-02f;
      }
    }
  } else {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.16478592157)) {
      result[0] += 1.07562006e-01f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.24457165599)) {
        result[0] += -7.02307746e-02f;
      } else {
        result[0] += -1.00120287e-02f;
      }
    }
  }
  if ( (data[36].missing != -1) && (data[36].fvalue < (float)511.27618408)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.42427825928)) {
      result[0] += -1.15523890e-01f;
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.010734813288)) {
        result[0] += 8.27300996e-02f;
      } else {
        result[0] += -2.24421769e-02f;
      }
    }
  } else {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)5.4545454979)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.0092000002041)) {
        result[0] += -3.00023868e-03f;
      } else {
        result[0] += 1.16994619e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)1150.0548096)) {
        result[0] += 3.66964601e-02f;
      } else {
        result[0] += -5.53518534e-02f;
      }
    }
  }
  if (!(data[30].missing != -1) || (data[30].fvalue < (float)0.51670372486)) {
    if (!(data[50].missing != -1) || (data[50].fvalue < (float)1.1272652149)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.18024852872)) {
        result[0] += 1.32241279e-01f;
      } else {
        result[0] += 8.23738892e-03f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.17259158194)) {
        result[0] += 5.70672862e-02f;
      } else {
        result[0] += -3.22386287e-02f;
      }
    }
  } else {
    result[0] += -7.67487809e-02f;
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.020770633593)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.22958093882)) {
      result[0] += 1.31635889e-01f;
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.0071999998763)) {
        result[0] += 1.07976332e-01f;
      } else {
        result[0] += -1.41716972e-02f;
      }
    }
  } else {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.16478592157)) {
      result[0] += 4.37479727e-02f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22256907821)) {
        result[0] += -7.57925883e-02f;
      } else {
        result[0] += -1.23612126e-02f;
      }
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
    result[0] += 7.65231624e-02f;
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.0082000000402)) {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.25)) {
        result[0] += -1.07145689e-01f;
      } else {
        result[0] += -3.21278684e-02f;
      }
    } else {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26666668057)) {
        result[0] += 1.11541443e-01f;
      } else {
        result[0] += -1.27161359e-02f;
      }
    }
  }
  if ( (data[36].missing != -1) && (data[36].fvalue < (float)1533.864502)) {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.065300002694)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.01054901816)) {
        result[0] += 1.22806333e-01f;
      } else {
        result[0] += 1.75901316e-03f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.37549999356)) {
        result[0] += -4.29529510e-02f;
      } else {
        result[0] += 3.82873118e-02f;
      }
    }
  } else {
    result[0] += 9.70767960e-02f;
  }
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(float* result) {
  // sigmoid
  const float alpha = (float)1;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = (float)(1) / ((float)(1) + expf(-alpha * result[i]));
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 124, 4, 1, 0, 1, -0.0, (void (*)(void))predict};
